package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The units that work under HSL on a day. */
@ApplicationScoped
class JpaHealthCareUnits {

    private static final String UNITS = """
            select u.id, coalesce(h.name, u.name) from unit u
            left join unit_history h on h.unit_id = u.id and ?1 between h.valid_from and h.valid_to
            where u.kind = 'UNIT' and u.valid_from <= ?1 and (u.valid_to is null or u.valid_to >= ?1)
            and exists (select 1 from unit_area a where a.unit_id = u.id and a.area = 'HSL') order by 2, 1""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Names by id, by what they were called that day, in order of name. */
    Map<Long, String> on(LocalDate day) {
        Map<Long, String> units = new LinkedHashMap<>();
        for (Object each : em.createNativeQuery(UNITS)
                .setParameter(1, java.sql.Date.valueOf(day))
                .getResultList()) {
            Object[] row = (Object[]) each;
            units.put(((Number) row[0]).longValue(), (String) row[1]);
        }
        return units;
    }
}
