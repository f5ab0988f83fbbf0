package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/**
 * Reviews of documents in force, which everybody may know of, and what is to be read: each sees what is asked of the own units, those
 * who see to that documents are known all of it.
 */
@ApplicationScoped
class RoutinesInWheel implements WheelPart {

    private static final Set<Role> OVERSEERS = EnumSet.of(Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF);

    private static final String REVIEWS = """
            select 'REVIEW', v.title, r.review_due, o.unit_id, o.name, v.responsible, %s, false,
                '/routine/routine.xhtml?number=' || r.number
            from routine r join routine_version v on v.routine_id = r.id and v.status = 'IN_FORCE'
            left join lateral (select min(u.id) as unit_id, min(u.name) as name from routine_unit ru join unit u on u.id = ru.unit_id
                where ru.version_id = v.id having count(*) = 1) o on true
            where r.review_due between :wheelFrom and :wheelTo""";

    private static final String READINGS = """
            select 'READING', v.title, q.due, u.id, u.name, cast(null as varchar), a.asked,
                case when a.asked then exists (select 1 from reading_receipt p where p.version_id = v.id and p.employee_id = :scopeMe)
                    else not exists (select 1 from employment m join employee e on e.id = m.employee_id and e.active
                        where %1$s and %2$s and not exists (select 1 from reading_receipt p
                            where p.version_id = v.id and p.employee_id = m.employee_id)) end,
                '/routine/' || case when a.asked then 'routine' else 'readers' end || '.xhtml?number=' || r.number
            from reading_request q join unit u on u.id = q.unit_id
            join routine_version v on v.id = q.version_id and v.status = 'IN_FORCE' join routine r on r.id = v.routine_id
            cross join lateral (select exists (select 1 from employment m where m.employee_id = :scopeMe and %1$s and %2$s) as asked) a
            where q.due between :wheelFrom and :wheelTo and (a.asked or %3$s)""";

    @Override
    public String sql(Scope scope) {
        String others = OVERSEERS.stream().anyMatch(scope::has)
                ? "true"
                : scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty() ? "q.unit_id in :led" : "false";
        return REVIEWS.formatted(RoutineRights.of(scope).predicate())
                + " union all "
                + READINGS.formatted(JpaRoutineReads.ASKED, JpaRoutineReads.AT_WORK.formatted(":wheelToday"), others);
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = new HashMap<>(RoutineRights.of(scope).parameters());
        parameters.put("scopeMe", scope.employeeId());
        parameters.put("wheelToday", Date.valueOf(scope.day()));
        return parameters;
    }
}
