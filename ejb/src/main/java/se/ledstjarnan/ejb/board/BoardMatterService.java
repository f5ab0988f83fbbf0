package se.ledstjarnan.ejb.board;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.board.BoardMatter;
import se.ledstjarnan.domain.board.BoardMatterActor;
import se.ledstjarnan.domain.board.BoardMatterParty;
import se.ledstjarnan.domain.board.BoardMatterProcess;
import se.ledstjarnan.domain.board.BoardMatterStatus;
import se.ledstjarnan.domain.board.BoardMatters;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.shared.ClockProducer;

/**
 * What the board is told of: written and attested by whoever answers for the area, recorded with the minutes of the meeting, read by
 * the elected. A matter that the caller sees nothing of is answered as one that does not exist.
 */
@Stateless
@DenyAll
public class BoardMatterService {

    public static final int PAGE = 25;

    @Inject
    private JpaBoardMatters lists;

    @Inject
    private BoardMatters matters;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** A page of the list; one outside the list is taken as its nearest. */
    public record Page(List<BoardMatterRow> rows, int count, int page) {

        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** Those of a status that the caller may see. */
    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public Page list(BoardMatterStatus status, int page) {
        Set<Compartment> seen = compartments(status);
        int count = seen.isEmpty() ? 0 : lists.count(status, seen);
        int shown = Math.max(1, Math.min(page, Math.max(1, (count + PAGE - 1) / PAGE)));
        List<BoardMatterRow> rows = count == 0 ? List.of() : lists.rows(status, seen, (shown - 1) * PAGE, PAGE);
        return new Page(
                rows.stream()
                        .map(row -> isWriter(row.compartment(), status) ? row : row.withoutCase())
                        .toList(),
                count,
                shown);
    }

    /** The statuses whose matters the caller may have something to see of. */
    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public Set<BoardMatterStatus> statuses() {
        EnumSet<BoardMatterStatus> statuses = EnumSet.allOf(BoardMatterStatus.class);
        statuses.removeIf(status -> compartments(status).isEmpty());
        return statuses;
    }

    private Set<Compartment> compartments(BoardMatterStatus status) {
        EnumSet<Compartment> seen = EnumSet.allOf(Compartment.class);
        seen.removeIf(compartment -> actors(compartment, status).isEmpty());
        return seen;
    }

    private Set<BoardMatterActor> actors(Compartment compartment, BoardMatterStatus status) {
        return BoardMatterParty.actors(user.roles(), compartment, status);
    }

    private boolean isWriter(Compartment compartment, BoardMatterStatus status) {
        return actors(compartment, status).contains(BoardMatterActor.WRITER);
    }

    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public BoardMatterView open(long id) {
        BoardMatter matter = matters.find(id).orElseThrow(NotFoundException::new);
        Set<BoardMatterActor> as = actors(matter.getCompartment(), matter.getStatus());
        if (as.isEmpty()) {
            audit.refused(AuditAction.READ, subject(matter));
            throw new NotFoundException();
        }
        audit.record(AuditAction.READ, subject(matter));
        boolean writes = as.contains(BoardMatterActor.WRITER);
        BoardMatterRow row = new BoardMatterRow(
                matter.getId(),
                matter.getKind(),
                matter.getCompartment(),
                matter.getStatus(),
                matter.getRaisedAt(),
                writes ? matter.getCaseNumber() : null,
                matter.getSummary(),
                matter.getMeetingDay(),
                matter.getParagraph(),
                matter.getRegistrationNumber());
        return new BoardMatterView(
                row,
                matter.getVersion(),
                writes ? page(matter) : null,
                writes ? matter.getRaisedBy().getName() : null,
                matter.getAttestedBy() == null ? null : matter.getAttestedBy().getName(),
                matter.getWithdrawnReason(),
                BoardMatterProcess.allowed(matter.getStatus(), as));
    }

    /** Where the matter came from; a measure leads on to its case. */
    private static String page(BoardMatter matter) {
        String[] source = matter.getKey().split(":", 2);
        return switch (source[0]) {
            case "measure" -> "/measure/measure.xhtml?id=" + source[1];
            case "lex-sarah" -> "/lexsarah/case.xhtml?number=" + matter.getCaseNumber();
            case "lex-maria" -> "/lexmaria/case.xhtml?number=" + matter.getCaseNumber();
            default -> "/deviation/case.xhtml?number=" + matter.getCaseNumber();
        };
    }

    /** @param attested that nobody can be recognised from the summary */
    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public void write(long id, long version, String summary, boolean attested) {
        BoardMatter matter = forChange(id, version);
        matter.write(summary, attested, party(matter), clock.instant());
        changed(matter, AuditAction.APPROVE);
    }

    /** The board was told. */
    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.NAMNDSEKRETERARE})
    public void hand(long id, long version, BoardMatter.Minutes minutes) {
        BoardMatter matter = forChange(id, version);
        matter.hand(minutes, party(matter), clock.instant(), ClockProducer.SWEDEN);
        changed(matter, AuditAction.HAND_OVER);
    }

    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public void withdraw(long id, long version, String reason) {
        BoardMatter matter = forChange(id, version);
        matter.withdraw(reason, party(matter));
        changed(matter, AuditAction.STEP);
    }

    private BoardMatter forChange(long id, long version) {
        BoardMatter matter = matters.find(id).orElseThrow(NotFoundException::new);
        if (actors(matter.getCompartment(), matter.getStatus()).isEmpty()) {
            audit.refused(AuditAction.CHANGE, subject(matter));
            throw new NotFoundException();
        }
        matter.checkVersion(version);
        return matter;
    }

    private BoardMatterParty party(BoardMatter matter) {
        return new BoardMatterParty(
                employees.get(user.employeeId()), actors(matter.getCompartment(), matter.getStatus()));
    }

    private void changed(BoardMatter matter, AuditAction action) {
        work.flush();
        audit.record(action, subject(matter));
    }

    static AuditSubject subject(BoardMatter matter) {
        return AuditSubject.of("board-matter", matter.getId(), matter.getCaseNumber(), null);
    }
}
