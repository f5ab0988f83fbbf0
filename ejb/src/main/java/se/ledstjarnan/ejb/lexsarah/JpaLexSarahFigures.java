package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.lexsarah.Grade;

/** Counts lex Sarah cases by the year in which they came in, in one statement. */
@ApplicationScoped
class JpaLexSarahFigures {

    private static final int FIRST_GRADE = 6;
    private static final String YEARS = """
            select cast(extract(year from l.received_at at time zone 'Europe/Stockholm') as int) as year, count(*),
                count(*) filter (where l.origin = 'PERFORMER'), count(*) filter (where l.decided_at is null),
                count(*) filter (where l.ivo_notified_on is not null),
                cast(percentile_cont(0.5) within group (order by extract(epoch from l.decided_at - l.received_at) / 86400) as int),
                %s
            from lex_sarah l group by 1 order by 1 desc
            """.formatted(Arrays.stream(Grade.values())
            .map(grade -> "count(*) filter (where l.decided_at is not null and l.grade = '" + grade + "')")
            .collect(Collectors.joining(", ")));

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** The newest first; a year without any is left out. */
    List<LexSarahYear> years() {
        List<?> rows = em.createNativeQuery(YEARS).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(JpaLexSarahFigures::year)
                .toList();
    }

    private static LexSarahYear year(Object[] row) {
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            grades.put(grade, number(row[FIRST_GRADE + grade.ordinal()]));
        }
        return new LexSarahYear(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                grades,
                number(row[4]),
                row[5] == null ? null : Integer.valueOf(number(row[5])));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
