package se.ledstjarnan.ejb.board;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * Shows meetings and decisions: all of them to those who prepare them, those called to the elected, and to whoever is to carry a
 * decision out, that decision.
 */
@Stateless
@DenyAll
public class BoardMeetingService {

    /** Where counting stops. */
    public static final int MOST = 1_001;

    private static final int MOST_EXPORTED = 10_000;

    private static final Set<Role> PREPARING =
            Set.of(Role.NAMNDSEKRETERARE, Role.SOCIALCHEF, Role.MAS, Role.KVALITETSSAMORDNARE);

    /** More than one thing is on agendas. */
    private static final int MOST_ABOUT = 20;

    @Inject
    private JpaMeetingLists lists;

    @Inject
    private JpaMeetingSources sources;

    @Inject
    private JpaStandingReports reports;

    @Inject
    private Bodies bodies;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** A page of decisions. */
    public record Page(List<ItemRow> rows, int count, int page) {

        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** An item with what the caller may do with it. @param follows whether the caller may say that it has been seen to;
     * @param elsewhere where it has been recorded already, while the meeting has not decided; null where it has not */
    public record ItemView(
            ItemRow row, boolean keeps, boolean records, boolean follows, boolean board, DecidedElsewhere elsewhere) {}

    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public List<MeetingRow> meetings(int year) {
        return lists.meetings(year, isMember());
    }

    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public MeetingView open(long id) {
        JpaMeetingLists.Head head = lists.head(id, isMember()).orElseThrow(NotFoundException::new);
        boolean keeps = keeps();
        boolean open = head.row().status().isOpen();
        List<ItemRow> agenda = lists.agenda(id);
        List<String> undecided = agenda.stream()
                .filter(item -> open && item.key() != null && !item.decided())
                .map(ItemRow::key)
                .toList();
        return new MeetingView(
                id,
                head.version(),
                head.row().number(),
                head.row().body(),
                head.row().day(),
                head.row().papersBy(),
                head.place(),
                head.row().status(),
                head.cancelledReason(),
                agenda,
                sources.decided(undecided),
                keeps && open ? sources.waiting() : List.of(),
                reports.row(id)
                        .filter(row -> row.approved() || user.hasRole(Role.SOCIALCHEF))
                        .orElse(null),
                keeps,
                user.hasRole(Role.NAMNDSEKRETERARE));
    }

    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public Page decisions(DecisionFilter filter) {
        LocalDate today = user.scope().day();
        int count = lists.count(filter, isMember(), today, MOST);
        List<ItemRow> rows = count == 0
                ? List.of()
                : lists.decisions(
                        filter, isMember(), today, (filter.page() - 1) * DecisionFilter.PAGE, DecisionFilter.PAGE);
        if (rows.isEmpty() && filter.page() > 1) {
            return decisions(filter.first());
        }
        return new Page(rows, count, filter.page());
    }

    /** All of them, for a file. One entry of the log. */
    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public void export(DecisionFilter filter, Consumer<List<ItemRow>> taker) {
        List<ItemRow> rows = lists.decisions(filter, isMember(), user.scope().day(), 0, MOST_EXPORTED);
        taker.accept(rows);
        audit.recordExport("board-item", rows.stream().map(ItemRow::id).toList());
    }

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public ItemView item(long id) {
        Scope scope = user.scope();
        boolean board = prepares() || user.hasRole(Role.NAMND);
        ItemRow row = lists.item(id, user.hasRole(Role.NAMND) && isMember())
                .filter(found -> board || Objects.equals(found.ownerId(), scope.employeeId()))
                .orElseThrow(NotFoundException::new);
        boolean follows = keeps() || Objects.equals(row.ownerId(), scope.employeeId());
        DecidedElsewhere elsewhere = row.key() == null || row.decided() || !board
                ? null
                : sources.decided(List.of(row.key())).get(row.key());
        return new ItemView(row, keeps(), user.hasRole(Role.NAMNDSEKRETERARE), follows, board, elsewhere);
    }

    /** The id of the meeting with that number, where the caller reads it. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public Optional<Long> numbered(int number) {
        return prepares() || user.hasRole(Role.NAMND) ? lists.numbered(number, isMember()) : Optional.empty();
    }

    /** Where something has been on an agenda, the latest first; none for those who do not read meetings. @param path of its page */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public List<ItemRow> about(String path) {
        return prepares() || user.hasRole(Role.NAMND) ? lists.about(path, isMember(), MOST_ABOUT) : List.of();
    }

    /** The bodies that meet, as the municipality calls them. */
    @RolesAllowed({Roles.NAMNDSEKRETERARE, Roles.SOCIALCHEF})
    public List<String> bodies() {
        return bodies.all();
    }

    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public boolean isKeeper() {
        return keeps();
    }

    private boolean keeps() {
        return user.hasRole(Role.NAMNDSEKRETERARE) || user.hasRole(Role.SOCIALCHEF);
    }

    private boolean prepares() {
        return user.roles().stream().anyMatch(PREPARING::contains);
    }

    /** Sees no more than the elected do. */
    private boolean isMember() {
        return !prepares();
    }
}
