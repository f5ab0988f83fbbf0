package se.ledstjarnan.ejb.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;

/**
 * Who receives something that day, as a piece of SQL for a statement that asks for more: those who lead a unit, hold a role or are
 * appointed to a task, with the columns {@code id} and {@code name}. The same people as {@link People} gives.
 */
public final class ReceiverNames {

    public static final String SQL = """
            select e.id, e.given_name || ' ' || e.family_name as name from employee e
            where e.active and (
                exists (select 1 from employment l where l.employee_id = e.id and l.unit_id = :receivingUnit and l.kind = 'LEADS'
                    and l.valid_from <= :receivingDay and (l.valid_to is null or l.valid_to >= :receivingDay))
                or exists (select 1 from role_holding h where h.employee_id = e.id and h.role = :receivingRole
                    and h.valid_from <= :receivingDay and (h.valid_to is null or h.valid_to >= :receivingDay))
                or exists (select 1 from appointment a where a.employee_id = e.id and a.kind = :receivingTask
                    and a.valid_from <= :receivingDay and (a.valid_to is null or a.valid_to >= :receivingDay)))
            order by e.family_name, e.given_name, e.id
            """;

    private static final long NO_UNIT = -1;
    private static final String NONE = "";

    private ReceiverNames() {}

    public static Map<String, Object> leading(Long unitId, LocalDate day) {
        return values(unitId, NONE, NONE, day);
    }

    public static Map<String, Object> holding(Role role, LocalDate day) {
        return values(NO_UNIT, role.name(), NONE, day);
    }

    /** @param role the role that has the task as such ({@link RoleTasks#holding}) */
    public static Map<String, Object> withTask(AppointmentKind task, Optional<Role> role, LocalDate day) {
        return values(NO_UNIT, role.map(Role::name).orElse(NONE), task.name(), day);
    }

    private static Map<String, Object> values(Long unitId, String role, String task, LocalDate day) {
        return Map.of(
                "receivingUnit", unitId,
                "receivingRole", role,
                "receivingTask", task,
                "receivingDay", java.sql.Date.valueOf(day));
    }
}
