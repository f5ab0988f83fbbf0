package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.Units;
import se.ledstjarnan.domain.selfmonitoring.CheckAccess;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.domain.selfmonitoring.CheckList;
import se.ledstjarnan.domain.selfmonitoring.CheckPlan;
import se.ledstjarnan.domain.selfmonitoring.Checks;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** The plan of the year: a manager plans for the own units, those who follow up all units for every one. */
@Stateless
@DenyAll
public class CheckPlanService {

    @Inject
    private Checks checks;

    @Inject
    private JpaCheckPlans reads;

    @Inject
    private Units units;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private CheckTrail trail;

    @Inject
    private Clock clock;

    /**
     * What is planned, in each of the months.
     *
     * @param list number of the list; null where a governing document is gone through
     * @param routine id of the governing document; null for a list
     * @param unit null for every unit
     */
    public record NewPlan(CheckKind kind, Integer list, Long routine, Long unit, Integer year, Set<Integer> months) {}

    /** @param unit null for all that the reader sees */
    @RolesAllowed(Roles.MEDARBETARE)
    public PlanView year(int year, Long unit) {
        return reads.year(year, unit, user.scope());
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public PlanChoices choices() {
        return reads.toPlan(user.scope());
    }

    /** Gives how many months it was new in. */
    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public int plan(NewPlan form) {
        Scope scope = user.scope();
        check(form);
        CheckList list =
                form.list() == null ? null : checks.listForReading(form.list()).orElseThrow(NotFoundException::new);
        Unit unit = form.unit() == null ? null : units.get(form.unit());
        if (!mayPlan(scope, form.kind(), list, form.unit())) {
            throw DomainException.at("unit", "selfmonitoring.notYoursToPlan");
        }
        Employee me = employees.get(scope.employeeId());
        int planned = 0;
        for (int month : new TreeSet<>(form.months())) {
            if (checks.isPlanned(
                    form.kind(), list == null ? null : list.getId(), form.routine(), form.unit(), form.year(), month)) {
                continue;
            }
            YearMonth in = YearMonth.of(form.year(), month);
            CheckPlan plan = list == null
                    ? CheckPlan.ofRoutine(form.routine(), unit, in, me, scope.day(), clock.instant())
                    : CheckPlan.ofList(form.kind(), list, unit, in, me, scope.day(), clock.instant());
            checks.add(plan);
            trail.stored(plan, AuditAction.CREATE);
            planned++;
        }
        if (planned == 0) {
            throw DomainException.at("months", "selfmonitoring.plannedAlready");
        }
        return planned;
    }

    private static void check(NewPlan form) {
        if (form.list() == null && form.routine() == null) {
            throw DomainException.at("what", "shared.required");
        }
        if (form.year() == null) {
            throw DomainException.at("year", "shared.required");
        }
        if (form.months().isEmpty()) {
            throw DomainException.at("months", "shared.required");
        }
        if (form.months().stream().anyMatch(month -> month < 1 || month > 12)) {
            throw DomainException.at("months", "selfmonitoring.badMonth");
        }
    }

    @RolesAllowed({Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public void drop(long id) {
        Scope scope = user.scope();
        CheckPlan plan = checks.plan(id).orElseThrow(NotFoundException::new);
        Long unit = plan.getUnit() == null ? null : plan.getUnit().getId();
        if (!mayPlan(scope, plan.getKind(), plan.getList(), unit)) {
            throw new NotAllowedException();
        }
        if (checks.hasBegun(id, null)) {
            throw new DomainException("selfmonitoring.planBegun");
        }
        plan.drop(clock.instant());
        trail.stored(plan, AuditAction.CHANGE);
    }

    private static boolean mayPlan(Scope scope, CheckKind kind, CheckList list, Long unit) {
        boolean overseer = list == null
                ? CheckAccess.keeps(scope)
                : CheckAccess.oversees(scope, list.current().getArea());
        return overseer || (unit != null && kind == CheckKind.SELF_CHECK && scope.leads(unit));
    }
}
