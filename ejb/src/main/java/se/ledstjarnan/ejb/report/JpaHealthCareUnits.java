package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.report.Quarter;

/** The units that work under HSL on a day. */
@ApplicationScoped
class JpaHealthCareUnits {

    private static final String AT_WORK = """
            u.kind = 'UNIT' and u.valid_from <= ?1 and (u.valid_to is null or u.valid_to >= ?1)
            and exists (select 1 from unit_area a where a.unit_id = u.id and a.area = 'HSL')""";

    private static final String UNITS = """
            select u.id, coalesce(h.name, u.name) from unit u
            left join unit_history h on h.unit_id = u.id and ?1 between h.valid_from and h.valid_to
            where %s order by 2, 1""".formatted(AT_WORK);

    private static final String WITHOUT_NUMBERS = """
            select l.employee_id, u.name from unit u
            join employment l on l.unit_id = u.id and l.kind = 'LEADS'
                and l.valid_from <= ?2 and (l.valid_to is null or l.valid_to >= ?2)
            join employee e on e.id = l.employee_id and e.active
            where %s
            and not exists (select 1 from unit_denominator d where d.unit_id = u.id and d.year = ?3 and d.quarter_number = ?4)
            order by 2, 1""".formatted(AT_WORK);

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /**
     * Units of which no number of the quarter is known, by who leads them.
     *
     * @param today the day on which somebody leads
     */
    Map<Long, List<String>> withoutNumbers(Quarter quarter, LocalDate today) {
        Map<Long, List<String>> units = new LinkedHashMap<>();
        for (Object each : em.createNativeQuery(WITHOUT_NUMBERS)
                .setParameter(1, java.sql.Date.valueOf(quarter.lastDay()))
                .setParameter(2, java.sql.Date.valueOf(today))
                .setParameter(3, quarter.year())
                .setParameter(4, quarter.number())
                .getResultList()) {
            Object[] row = (Object[]) each;
            units.computeIfAbsent(((Number) row[0]).longValue(), leader -> new ArrayList<>())
                    .add((String) row[1]);
        }
        return units;
    }

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
