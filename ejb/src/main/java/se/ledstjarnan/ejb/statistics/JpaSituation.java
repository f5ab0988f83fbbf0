package se.ledstjarnan.ejb.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.deviation.CaseScope;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Counts for the start page in one statement, which JPQL cannot put together. What worked well and duplicates are not counted. */
@ApplicationScoped
class JpaSituation {

    /** The parts with different rows follow each other; what a row has not is null. */
    private static final String SITUATION = """
            select 'MONTH', to_char(m.month, 'YYYY-MM'), m.cases, cast(null as bigint), cast(null as double precision)
            from (select date_trunc('month', d.reported_at at time zone 'Europe/Stockholm') as month, count(*) as cases
                from deviation d where d.reported_at >= :from and %1$s group by 1) m
            union all
            select 'HANDLING', null,
                count(*) filter (where d.reported_at < :ripe and d.feedback_at - d.reported_at <= make_interval(days => :days)),
                count(*) filter (where d.reported_at < :ripe),
                percentile_cont(0.5) within group (order by extract(epoch from d.first_action_at - d.reported_at))
            from deviation d where d.reported_at >= :since and d.import_id is null and %1$s
            union all
            select 'VERDICTS', null, count(m.verdict), count(*), null
            from measure m join deviation d on d.id = m.origin_id
            where m.status = 'DONE' and m.follow_up between :sinceDay and :today and %2$s
            union all
            select 'UNIT', u.name, null, null, null from unit u where u.id in :about and coalesce(u.valid_to, :today) >= :today
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /**
     * What is asked for.
     *
     * @param from first month counted
     * @param since first day of the cases whose handling is measured, and of the follow-ups that are to have been judged
     * @param ripe cases reported before it should have been answered
     * @param days in how many they should
     */
    record Asked(Situation.Part part, YearMonth from, LocalDate since, Instant ripe, int days) {}

    /**
     * What was found.
     *
     * @param medianSeconds from report to first action; null where nothing was counted
     * @param unit the name of the unit led; null where it is not one
     */
    record Found(
            Map<YearMonth, Integer> months,
            Double medianSeconds,
            int answered,
            int answerable,
            int judged,
            int judgeable,
            String unit) {}

    Found situation(Asked asked, Scope scope) {
        Map<String, Object> values = new HashMap<>(new CaseScope(scope).parameters());
        boolean units = asked.part() == Situation.Part.UNIT || asked.part() == Situation.Part.UNITS;
        values.put("about", units ? scope.ledUnits() : List.of());
        values.put("from", start(asked.from().atDay(1)));
        values.put("since", start(asked.since()));
        values.put("ripe", asked.ripe());
        values.put("days", asked.days());
        values.put("sinceDay", java.sql.Date.valueOf(asked.since()));
        values.put("today", java.sql.Date.valueOf(scope.day()));
        String sql = SITUATION.formatted(
                new CaseScope(scope).sql() + " and d.kind <> 'GOOD_PRACTICE' and d.status <> 'DUPLICATE'"
                        + about(asked.part()),
                CaseScope.whole(scope).sql() + about(asked.part()));
        return read(JpaNative.query(em, sql, values).getResultList(), asked.part());
    }

    private static Found read(List<?> rows, Situation.Part part) {
        Map<YearMonth, Integer> months = new HashMap<>();
        Object[] handling = null;
        Object[] verdicts = null;
        String unit = null;
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            switch ((String) row[0]) {
                case "MONTH" -> months.put(YearMonth.parse((String) row[1]), whole(row[2]));
                case "HANDLING" -> handling = row;
                case "VERDICTS" -> verdicts = row;
                default -> unit = part == Situation.Part.UNIT ? (String) row[1] : null;
            }
        }
        return new Found(
                months,
                handling[4] == null ? null : ((Number) handling[4]).doubleValue(),
                whole(handling[2]),
                whole(handling[3]),
                whole(verdicts[2]),
                whole(verdicts[3]),
                unit);
    }

    private static String about(Situation.Part part) {
        return switch (part) {
            case UNIT, UNITS -> " and d.unit_id in :about";
            case HEALTH_CARE -> " and d.area = 'HSL'";
            case SOCIAL_SERVICES -> " and d.area <> 'HSL'";
            case ADMINISTRATION -> "";
        };
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ClockProducer.SWEDEN).toInstant();
    }

    private static int whole(Object number) {
        return ((Number) number).intValue();
    }
}
