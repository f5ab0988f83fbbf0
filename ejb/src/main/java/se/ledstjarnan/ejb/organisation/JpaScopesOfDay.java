package se.ledstjarnan.ejb.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Everybody's roles, units and appointments of a day in one statement; the tree is walked as for one who logs in. */
@ApplicationScoped
class JpaScopesOfDay {

    private static final String HELD = """
            with recursive led(employee_id, id) as (
                select m.employee_id, m.unit_id from employment m where m.kind = 'LEADS'
                    and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
                union
                select led.employee_id, p.id from led join (%s
                    union all select unit_id, successor_id from unit_successor where takes_history and from_day <= :day
                ) p on p.parent_id = led.id)
            select e.id, e.given_name || ' ' || e.family_name, e.title, e.active, x.kind, x.value
            from employee e left join (
                select employee_id, 'ROLE' as kind, role as value from role_holding
                    where valid_from <= :day and (valid_to is null or valid_to >= :day)
                union all select employee_id, 'LED', cast(id as varchar) from led where id in :units
                union all select employee_id, 'APPOINTED', kind from appointment
                    where valid_from <= :day and (valid_to is null or valid_to >= :day)
            ) x on x.employee_id = e.id
            where x.kind is not null or e.id in :named
            order by e.family_name, e.given_name, e.id
            """.formatted(Tree.PARENTS_THAT_DAY.replace("?2", ":day"));

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** What one had that day. */
    record Held(
            long id,
            String name,
            String title,
            boolean active,
            Set<Role> roles,
            Set<Long> led,
            Set<AppointmentKind> appointments) {}

    List<Held> holders(LocalDate day, Collection<Long> units, Collection<Long> named) {
        Map<Long, Held> holders = new LinkedHashMap<>();
        for (Object found : JpaNative.query(em, HELD, Map.of("day", Date.valueOf(day), "units", units, "named", named))
                .getResultList()) {
            Object[] row = (Object[]) found;
            Held held = holders.computeIfAbsent(
                    Tree.id(row[0]),
                    id -> new Held(
                            id,
                            (String) row[1],
                            (String) row[2],
                            (Boolean) row[3],
                            new HashSet<>(),
                            new HashSet<>(),
                            new HashSet<>()));
            String value = (String) row[5];
            if (value != null) {
                switch ((String) row[4]) {
                    case "ROLE" -> held.roles().add(Role.valueOf(value));
                    case "LED" -> held.led().add(Long.valueOf(value));
                    default -> held.appointments().add(AppointmentKind.valueOf(value));
                }
            }
        }
        return new ArrayList<>(holders.values());
    }
}
