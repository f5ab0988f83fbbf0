package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.report.FallCount;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterCounts;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.ReportFigure;

/** Counts in the database: twelve statements, however many cases there are. A container test counts the same by other SQL. */
@ApplicationScoped
class JpaQuarterCounts implements QuarterCounts {

    /** What the report counts at all; see {@link FigurePart}. */
    static final String IN_HEALTH_CARE =
            " d.area = 'HSL' and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' ";

    /** The report's definition of a deviation. */
    static final String COUNTED = IN_HEALTH_CARE + "and d.kind = 'DEVIATION' ";

    private static final String PERIOD =
            "cast(date_trunc('%s', d.reported_at at time zone 'Europe/Stockholm') as date)";

    private static final String FIRST = "select min(d.reported_at) from deviation d where" + COUNTED;

    private static final String BY_CATEGORY = "select " + PERIOD.formatted("month") + """
             , c.code, c.name, c.sort_order, count(*) from deviation d left join category c on c.id = d.category_id where""" + COUNTED + """
            and d.reported_at >= ?1 and d.reported_at < ?2 group by 1, 2, 3, 4 order by 1, 4 nulls last""";

    private static final String BY_SEVERITY = "select " + PERIOD.formatted("quarter") + """
             , d.severity, count(*) from deviation d where""" + COUNTED + """
            and d.reported_at >= ?1 and d.reported_at < ?2 group by 1, 2""";

    private static final String LEVELS = """
            select level, word from scale_level where axis = 'SEVERITY' and valid_from <= ?1
            and (valid_to is null or valid_to >= ?1) order by level""";

    /** The units of health care in the quarter and any others that have something to count, by what they were called on its last day. */
    private static final String BY_UNIT = """
            select u.id, coalesce(h.name, u.name), coalesce(ph.name, p.name), n.period, n.cases, n.falls, n.medicines
            from unit u
            left join unit_history h on h.unit_id = u.id and ?3 between h.valid_from and h.valid_to
            left join unit p on p.id = coalesce(h.parent_id, u.parent_id)
            left join unit_history ph on ph.unit_id = p.id and ?3 between ph.valid_from and ph.valid_to
            left join (select d.unit_id, %s as period, count(*) as cases, count(*) filter (where c.code = 'FALL') as falls,
                    count(*) filter (where c.code = 'LAKEMEDEL') as medicines
                from deviation d left join category c on c.id = d.category_id where %s
                and d.reported_at >= ?1 and d.reported_at < ?2 group by 1, 2) n on n.unit_id = u.id
            where n.cases is not null or (u.kind = 'UNIT' and u.valid_from <= ?3 and (u.valid_to is null or u.valid_to >= ?3)
                and exists (select 1 from unit_area a where a.unit_id = u.id and a.area = 'HSL'))
            order by 3, 2, 1""".formatted(PERIOD.formatted("quarter"), COUNTED);

    /** People are told apart by the keyed look-up value of their identity, never by name. */
    private static final String FALLEN = "select " + PERIOD.formatted("quarter") + """
             , count(distinct p.identity_lookup), count(*) filter (where p.identity_lookup is null)
            from deviation d join category c on c.id = d.category_id and c.code = 'FALL'
            left join case_person p on p.deviation_id = d.id and p.role = 'CONCERNED' where""" + COUNTED + """
            and d.reported_at >= ?1 and d.reported_at < ?2 group by 1""";

    private static final int LAST = 9_999;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private JpaQuarterFacts facts;

    @Inject
    private Clock clock;

    @Override
    public List<ReportFigure> count(Quarter quarter, LocalDate today, int investigationDays) {
        List<ReportFigure> figures = new ArrayList<>();
        LocalDate start = firstDay(quarter);
        if (start == null) {
            return figures;
        }
        LocalDate earliest = LocalDate.of(quarter.year() - 2, 1, 1);
        LocalDate first = start.isAfter(earliest) ? start.withDayOfMonth(1) : earliest;
        addCategories(figures, quarter, first);
        addSeverities(figures, quarter);
        addUnits(figures, quarter);
        addFallen(figures, quarter);
        facts.add(figures, quarter, today, investigationDays);
        facts.addBreaks(figures, quarter, first, start.isAfter(earliest) ? start : null);
        return figures;
    }

    /** The day of the very first case; null where there is none before the quarter's end. */
    private LocalDate firstDay(Quarter quarter) {
        Timestamp first = (Timestamp) em.createNativeQuery(FIRST).getSingleResult();
        return first == null || !first.toInstant().isBefore(quarter.end(zone()))
                ? null
                : first.toInstant().atZone(zone()).toLocalDate();
    }

    private void addCategories(List<ReportFigure> figures, Quarter quarter, LocalDate first) {
        Map<LocalDate, Integer> totals = new HashMap<>();
        Map<String, Map<LocalDate, Integer>> quarters = new HashMap<>();
        Map<String, Object[]> named = new HashMap<>();
        for (Object[] row : rows(BY_CATEGORY, first, quarter)) {
            LocalDate month = Counted.day(row[0]);
            String code = row[1] == null ? QuarterFigures.NOT_JUDGED : (String) row[1];
            int count = Counted.number(row[4]);
            named.putIfAbsent(code, row);
            totals.merge(month, count, Integer::sum);
            quarters.computeIfAbsent(code, c -> new HashMap<>())
                    .merge(Quarter.of(month).firstDay(), count, Integer::sum);
            figures.add(category(FigurePart.MONTH, code, row, month, count));
        }
        for (LocalDate month = first; !month.isAfter(quarter.lastDay()); month = month.plus(1, ChronoUnit.MONTHS)) {
            figures.add(new ReportFigure(
                    FigurePart.MONTH_TOTAL, "ALL", "ALL", null, 0, month, totals.getOrDefault(month, 0)));
        }
        LocalDate oldest = quarter.minus(4).firstDay();
        quarters.forEach((code, counts) -> counts.forEach((period, count) -> {
            if (!period.isBefore(oldest)) {
                figures.add(category(FigurePart.CATEGORY, code, named.get(code), period, count));
            }
        }));
    }

    private static ReportFigure category(FigurePart part, String code, Object[] row, LocalDate period, int count) {
        boolean judged = row[1] != null;
        return new ReportFigure(
                part,
                code,
                judged ? (String) row[2] : code,
                null,
                judged ? Counted.number(row[3]) : LAST,
                period,
                count);
    }

    private void addSeverities(List<ReportFigure> figures, Quarter quarter) {
        Map<String, String> words = new HashMap<>();
        for (Object[] level :
                Counted.rows(em.createNativeQuery(LEVELS).setParameter(1, Counted.sqlDate(quarter.lastDay())))) {
            words.put(level[0].toString(), (String) level[1]);
            figures.add(severity(level[0].toString(), words, quarter.minus(5).firstDay(), 0));
        }
        for (Object[] row : rows(BY_SEVERITY, quarter.minus(4).firstDay(), quarter)) {
            String level = row[1] == null ? QuarterFigures.NOT_JUDGED : row[1].toString();
            figures.add(severity(level, words, Counted.day(row[0]), Counted.number(row[2])));
        }
    }

    private static ReportFigure severity(String level, Map<String, String> words, LocalDate period, int count) {
        boolean judged = !QuarterFigures.NOT_JUDGED.equals(level);
        String label = words.containsKey(level) ? level + " – " + words.get(level) : level;
        return new ReportFigure(
                FigurePart.SEVERITY, level, label, null, judged ? Integer.parseInt(level) : LAST, period, count);
    }

    /** Each unit stands there even with nothing counted: the row of the quarter before the oldest is its place. */
    private void addUnits(List<ReportFigure> figures, Quarter quarter) {
        Query query = parameters(em.createNativeQuery(BY_UNIT), quarter.minus(4).firstDay(), quarter)
                .setParameter(3, Counted.sqlDate(quarter.lastDay()));
        LocalDate placeOnly = quarter.minus(5).firstDay();
        Object before = null;
        int order = 0;
        for (Object[] row : Counted.rows(query)) {
            String key = row[0].toString();
            String group = row[2] == null ? (String) row[1] : (String) row[2];
            if (!key.equals(before)) {
                order++;
                figures.add(new ReportFigure(FigurePart.UNIT, key, (String) row[1], group, order, placeOnly, 0));
            }
            if (row[3] != null) {
                addUnit(figures, FigurePart.UNIT, row, group, order, row[4]);
                addUnit(figures, FigurePart.UNIT_FALL, row, group, order, row[5]);
                addUnit(figures, FigurePart.UNIT_MEDICINE, row, group, order, row[6]);
            }
            before = key;
        }
    }

    private static void addUnit(
            List<ReportFigure> figures, FigurePart part, Object[] row, String group, int order, Object count) {
        figures.add(new ReportFigure(
                part, row[0].toString(), (String) row[1], group, order, Counted.day(row[3]), Counted.number(count)));
    }

    private void addFallen(List<ReportFigure> figures, Quarter quarter) {
        for (Object[] row : rows(FALLEN, quarter.minus(4).firstDay(), quarter)) {
            for (FallCount count : FallCount.values()) {
                String key = count.name();
                figures.add(new ReportFigure(
                        FigurePart.FALL,
                        key,
                        key,
                        null,
                        count.ordinal(),
                        Counted.day(row[0]),
                        Counted.number(row[1 + count.ordinal()])));
            }
        }
    }

    private List<Object[]> rows(String sql, LocalDate from, Quarter to) {
        return Counted.rows(parameters(em.createNativeQuery(sql), from, to));
    }

    private Query parameters(Query query, LocalDate from, Quarter to) {
        return Counted.between(query, from, to, clock.getZone());
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
