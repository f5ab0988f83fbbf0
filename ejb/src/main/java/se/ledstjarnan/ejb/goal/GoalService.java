package se.ledstjarnan.ejb.goal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.goal.GoalAccess;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Shows goals: those that are decided to everybody, those under work to those who draw them up. */
@Stateless
@DenyAll
public class GoalService {

    /** Where counting stops. */
    public static final int MOST = 1_001;

    @Inject
    private JpaGoalReads reads;

    @Inject
    private JpaGoalLists lists;

    @Inject
    private JpaGoalChoices choices;

    @Inject
    private GoalPaper papers;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** A page of the list. */
    public record Page(List<GoalRow> rows, int count, int page) {}

    /** The goals that hold for a unit. @param units others that the reader may look at */
    public record OfUnit(NamedChoice unit, List<NamedChoice> units, List<GoalRow> goals) implements Serializable {}

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public Page list(GoalFilter filter) {
        JpaGoalLists.Found found =
                lists.find(filter, user.scope(), (filter.page() - 1L) * GoalFilter.PAGE, GoalFilter.PAGE);
        if (found.rows().isEmpty() && filter.page() > 1) {
            return list(filter.first());
        }
        return new Page(found.rows(), found.count(), filter.page());
    }

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public GoalView open(int number) {
        return reads.goal(number, user.scope()).orElseThrow(NotFoundException::new);
    }

    /** Whether there is such a goal that the reader may see. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public boolean has(int number) {
        return lists.has(number, user.scope());
    }

    /** Whether the reader draws up goals. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public boolean draws() {
        Scope scope = user.scope();
        return GoalAccess.keepsAll(scope)
                || scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty();
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF})
    public GoalChoices choices() {
        return choices.goal(user.scope());
    }

    /** Units to narrow lists to. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public List<NamedChoice> units() {
        return choices.units(user.scope());
    }

    /** The goals that hold this year for one of the reader's units. @param unitId null for the first of them */
    @RolesAllowed(Roles.MEDARBETARE)
    public OfUnit ofUnit(Long unitId) {
        Scope scope = user.scope();
        List<NamedChoice> mine = choices.mine(scope);
        NamedChoice unit = mine.stream()
                .filter(each -> unitId == null || each.id().equals(unitId))
                .findFirst()
                .orElse(null);
        if (unit == null && unitId != null) {
            throw new NotFoundException();
        }
        return new OfUnit(
                unit,
                mine,
                unit == null ? List.of() : lists.ofUnit(unit.id(), scope.day().getYear()));
    }

    /** The goals that the filter finds, for the board, as PDF/A and PDF/UA. One entry of the log. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public byte[] paper(GoalFilter filter) {
        List<GoalRow> rows = all(filter);
        audit.recordExport("goal", rows.stream().map(row -> (long) row.number()).toList());
        return papers.print(rows, filter, user.scope().day());
    }

    /** The same for a table. One entry of the log. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public List<GoalRow> export(GoalFilter filter) {
        List<GoalRow> rows = all(filter);
        audit.recordExport("goal", rows.stream().map(row -> (long) row.number()).toList());
        return rows;
    }

    private List<GoalRow> all(GoalFilter filter) {
        return lists.find(filter, user.scope(), 0, MOST).rows();
    }
}
