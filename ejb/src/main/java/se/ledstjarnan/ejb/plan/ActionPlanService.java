package se.ledstjarnan.ejb.plan;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Shows action plans to those who lead them, are named in them, work where they hold, or sit on the board. */
@Stateless
@DenyAll
public class ActionPlanService {

    /** Where counting stops. */
    public static final int MOST = 1_001;

    private static final int MOST_EXPORTED = 10_000;

    @Inject
    private JpaPlanReads reads;

    @Inject
    private JpaPlanLists lists;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** A page of the list. */
    public record Page(List<PlanRow> rows, int count, int page) {}

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public Page list(PlanFilter filter) {
        JpaPlanLists.Found found =
                lists.find(filter, user.scope(), (filter.page() - 1L) * PlanFilter.PAGE, PlanFilter.PAGE);
        if (found.rows().isEmpty() && filter.page() > 1) {
            return list(filter.first());
        }
        return new Page(found.rows(), found.count(), filter.page());
    }

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public PlanView open(int number) {
        return reads.plan(number, user.scope()).orElseThrow(NotFoundException::new);
    }

    /** Whether the reader begins plans. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public boolean begins() {
        Scope scope = user.scope();
        return scope.has(Role.SOCIALCHEF)
                || scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty();
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.SOCIALCHEF})
    public PlanChoices choices() {
        return lists.choices(new EmployeeName(user.employeeId(), user.name(), user.title(), null), user.scope());
    }

    /** Whether there is such a plan that the reader may see. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public boolean has(int number) {
        return lists.has(number, user.scope());
    }

    /** All plans of the list. One entry of the log. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public void export(PlanFilter filter, Consumer<List<PlanRow>> taker) {
        List<PlanRow> rows = lists.find(filter, user.scope(), 0, MOST_EXPORTED).rows();
        taker.accept(rows);
        audit.recordExport(
                "action-plan", rows.stream().map(row -> (long) row.number()).toList());
    }
}
