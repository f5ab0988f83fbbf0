package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.notification.WaitingPart;

/** What is to be read, approved and reviewed, each counted up to a hundred. */
@ApplicationScoped
class RoutinesWaiting implements WaitingPart {

    private static final String COUNT = "select count(*) from (select 1 from routine_version v where %s limit 100) w";
    private static final String PROPOSALS =
            "select count(*) from (select 1 from routine_proposal p join routine_version v on v.id = p.version_id where %s limit 100) w";
    private static final String TO_READ = "v.status = 'IN_FORCE' and "
            + JpaRoutineLists.TO_READ.replace(":me", ":scopeMe").replace(":today", ":waitingToday");

    @Override
    public Map<WaitingKind, String> numbers(Scope scope) {
        Map<WaitingKind, String> numbers = new EnumMap<>(WaitingKind.class);
        numbers.put(WaitingKind.ROUTINES_TO_READ, COUNT.formatted(TO_READ));
        List<String> approvers = approvers(scope);
        if (!approvers.isEmpty()) {
            numbers.put(
                    WaitingKind.ROUTINES_TO_APPROVE,
                    COUNT.formatted("v.status = 'FOR_APPROVAL' and (" + String.join(" or ", approvers) + ")"));
        }
        if (!RoutineRights.owned(scope).isNone()) {
            numbers.put(WaitingKind.ROUTINE_PROPOSALS, PROPOSALS.formatted(JpaProposalReads.toAnswer(scope)));
        }
        RoutineRights rights = RoutineRights.of(scope);
        if (!rights.isNone()) {
            numbers.put(
                    WaitingKind.ROUTINES_TO_REVIEW,
                    COUNT.formatted(
                            "v.status = 'IN_FORCE' and exists (select 1 from routine r where r.id = v.routine_id"
                                    + " and r.review_due < :waitingToday) and " + rights.predicate()));
        }
        return numbers;
    }

    private static List<String> approvers(Scope scope) {
        List<String> any = new ArrayList<>();
        if (scope.has(Role.SOCIALCHEF)) {
            any.add("v.approver = 'SOCIALCHEF'");
        }
        if (scope.has(Role.MAS)) {
            any.add("v.approver = 'MAS'");
        }
        if (scope.has(Role.NAMNDSEKRETERARE)) {
            any.add("v.approver in ('COMMITTEE', 'BOARD')");
        }
        if (scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty()) {
            any.add("v.approver = 'UNIT_MANAGER' and exists (select 1 from routine_unit ru where ru.version_id = v.id"
                    + " and ru.unit_id in :led)");
        }
        return any;
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = new HashMap<>(RoutineRights.of(scope).parameters());
        parameters.put("scopeMe", scope.employeeId());
        parameters.put("waitingToday", Date.valueOf(scope.day()));
        return parameters;
    }
}
