package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.report.Break;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.domain.report.HandlingCount;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.ReportFigure;

/** What a report tells beside the deviations' own counts: suspicions, measures, handling, complaints, denominators and breaks. */
@ApplicationScoped
class JpaQuarterFacts {

    private static final String LEX_MARIA = """
            select cast(date_trunc('quarter', e.happened_at at time zone 'Europe/Stockholm') as date), count(distinct d.id)
            from case_event e join deviation d on d.id = e.deviation_id
            where e.action = 'SUSPECT_LEX_MARIA' and e.happened_at >= ?1 and e.happened_at < ?2 and""" + JpaQuarterCounts.COUNTED + "group by 1";

    private static final String MEASURES = """
            select count(*) filter (where m.created_at >= ?1 and m.created_at < ?2),
                count(*) filter (where m.status = 'DONE' and m.ended_at >= ?1 and m.ended_at < ?2),
                count(*) filter (where m.status = 'PLANNED' and m.due < ?3),
                count(*) filter (where m.verdict = 'ACHIEVED' and m.verdict_at >= ?1 and m.verdict_at < ?2),
                count(*) filter (where m.verdict = 'PARTLY' and m.verdict_at >= ?1 and m.verdict_at < ?2),
                count(*) filter (where m.verdict = 'NOT_ACHIEVED' and m.verdict_at >= ?1 and m.verdict_at < ?2),
                count(*) filter (where m.verdict = 'CANNOT_JUDGE' and m.verdict_at >= ?1 and m.verdict_at < ?2)
            from measure m join deviation d on d.id = m.origin_id
            where (m.created_at >= ?1 and m.created_at < ?2 or m.ended_at >= ?1 and m.ended_at < ?2 or m.status = 'PLANNED' and m.due < ?3
                or m.verdict_at >= ?1 and m.verdict_at < ?2) and""" + JpaQuarterCounts.COUNTED;

    /** Late by the municipality's own target for an investigation, counted from the day of the report. */
    private static final String HANDLING = """
            select count(*), count(*) filter (where d.status <> 'ACTING' and d.reported_at < ?2)
            from deviation d where d.closed_at is null and d.status in ('REPORTED', 'RETURNED', 'INVESTIGATING', 'ACTING')
                and d.reported_at < ?1 and""" + JpaQuarterCounts.COUNTED;

    /** For each quarter and source: came in it, were closed in it, were open when it ended. */
    private static final String COMPLAINTS = """
            select q.first_day, d.source, count(*) filter (where d.reported_at >= q.start),
                count(*) filter (where d.closed_at >= q.start and d.closed_at < q.finish),
                count(*) filter (where d.closed_at is null or d.closed_at >= q.finish)
            from (select cast(f as date) as first_day, f at time zone 'Europe/Stockholm' as start,
                    (f + interval '3 months') at time zone 'Europe/Stockholm' as finish
                from generate_series(cast(?1 as timestamp), cast(?2 as timestamp), interval '3 months') f) q
            join deviation d on d.kind = 'COMPLAINT' and d.reported_at < q.finish
                and (d.closed_at is null or d.closed_at >= q.start) and""" + JpaQuarterCounts.IN_HEALTH_CARE + "group by 1, 2";

    private static final List<FigurePart> COMPLAINT_PARTS =
            List.of(FigurePart.COMPLAINT_IN, FigurePart.COMPLAINT_CLOSED, FigurePart.COMPLAINT_OPEN);

    private static final String DENOMINATORS = """
            select d.unit_id, d.kind, u.name, make_date(d.year, d.quarter_number * 3 - 2, 1), d.amount
            from unit_denominator d join unit u on u.id = d.unit_id
            where make_date(d.year, d.quarter_number * 3 - 2, 1) between ?1 and ?2""";

    private static final String BREAKS = """
            select 'ADDED', code, name, valid_from from category
            where compartment = 'HEALTH_CARE' and parent_id is null and valid_from between ?1 and ?2
            union all select 'RETIRED', code, name, valid_to + 1 from category
            where compartment = 'HEALTH_CARE' and parent_id is null and valid_to + 1 between ?1 and ?2
            union all select 'OWN', cast(id as varchar), text, day from series_break where day between ?1 and ?2""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    @Any
    private Instance<QuarterPart> parts;

    @Inject
    private Clock clock;

    void add(List<ReportFigure> figures, Quarter quarter, LocalDate today, int investigationDays) {
        addLexMaria(figures, quarter);
        addMeasures(figures, quarter, today);
        addHandling(figures, quarter, today.minusDays(investigationDays));
        addComplaints(figures, quarter);
        addDenominators(figures, quarter);
        parts.forEach(part -> addPart(figures, quarter, part));
    }

    /** The quarter and the one before stand there also with nothing counted, so that nought is told from what nobody counted. */
    private void addPart(List<ReportFigure> figures, Quarter quarter, QuarterPart part) {
        Map<String, Integer> counts = new HashMap<>();
        for (Object[] row : rows(part.sql(), quarter.minus(1).firstDay(), quarter)) {
            counts.put(Counted.day(row[0]) + ":" + row[1], Counted.number(row[2]));
        }
        for (Quarter of : List.of(quarter, quarter.minus(1))) {
            for (String key : part.keys()) {
                figures.add(new ReportFigure(
                        part.part(),
                        key,
                        key,
                        null,
                        part.keys().indexOf(key),
                        of.firstDay(),
                        counts.getOrDefault(of.firstDay() + ":" + key, 0)));
            }
        }
    }

    private void addLexMaria(List<ReportFigure> figures, Quarter quarter) {
        String key = FigurePart.LEX_MARIA.name();
        for (Object[] row : rows(LEX_MARIA, quarter.minus(4).firstDay(), quarter)) {
            figures.add(new ReportFigure(
                    FigurePart.LEX_MARIA, key, key, null, 0, Counted.day(row[0]), Counted.number(row[1])));
        }
    }

    private void addMeasures(List<ReportFigure> figures, Quarter quarter, LocalDate today) {
        Query query = parameters(em.createNativeQuery(MEASURES), quarter.firstDay(), quarter)
                .setParameter(3, Counted.sqlDate(today));
        Object[] row = (Object[]) query.getSingleResult();
        for (MeasureCount count : MeasureCount.values()) {
            figures.add(new ReportFigure(
                    FigurePart.MEASURE,
                    count.name(),
                    count.name(),
                    null,
                    count.ordinal(),
                    quarter.firstDay(),
                    Counted.number(row[count.ordinal()])));
        }
    }

    private void addHandling(List<ReportFigure> figures, Quarter quarter, LocalDate target) {
        Query query = em.createNativeQuery(HANDLING)
                .setParameter(1, Timestamp.from(quarter.end(clock.getZone())))
                .setParameter(
                        2, Timestamp.from(target.atStartOfDay(clock.getZone()).toInstant()));
        Object[] row = (Object[]) query.getSingleResult();
        for (HandlingCount count : HandlingCount.values()) {
            String key = count.name();
            figures.add(new ReportFigure(
                    FigurePart.HANDLING,
                    key,
                    key,
                    null,
                    count.ordinal(),
                    quarter.firstDay(),
                    Counted.number(row[count.ordinal()])));
        }
    }

    private void addComplaints(List<ReportFigure> figures, Quarter quarter) {
        Query query = em.createNativeQuery(COMPLAINTS)
                .setParameter(1, quarter.minus(4).firstDay().toString())
                .setParameter(2, quarter.firstDay().toString());
        for (Object[] row : Counted.rows(query)) {
            ReportSource source = ReportSource.valueOf((String) row[1]);
            for (int i = 0; i < COMPLAINT_PARTS.size(); i++) {
                figures.add(new ReportFigure(
                        COMPLAINT_PARTS.get(i),
                        source.name(),
                        source.name(),
                        null,
                        source.ordinal(),
                        Counted.day(row[0]),
                        Counted.number(row[2 + i])));
            }
        }
    }

    private void addDenominators(List<ReportFigure> figures, Quarter quarter) {
        Query query = em.createNativeQuery(DENOMINATORS)
                .setParameter(1, Counted.sqlDate(quarter.minus(4).firstDay()))
                .setParameter(2, Counted.sqlDate(quarter.firstDay()));
        for (Object[] row : Counted.rows(query)) {
            figures.add(new ReportFigure(
                    FigurePart.DENOMINATOR,
                    row[0] + ":" + row[1],
                    (String) row[2],
                    null,
                    0,
                    Counted.day(row[3]),
                    Counted.number(row[4])));
        }
    }

    /** @param start the system's first day; null where it is older than what the report shows */
    void addBreaks(List<ReportFigure> figures, Quarter quarter, LocalDate first, LocalDate start) {
        if (start != null) {
            String key = QuarterFigures.breakKey(Break.Kind.SYSTEM, "");
            figures.add(new ReportFigure(FigurePart.BREAK, key, key, null, 0, start, 0));
        }
        Query query = em.createNativeQuery(BREAKS)
                .setParameter(1, Counted.sqlDate((start == null ? first : start).plusDays(1)))
                .setParameter(2, Counted.sqlDate(quarter.lastDay()));
        for (Object[] row : Counted.rows(query)) {
            String key = QuarterFigures.breakKey(Break.Kind.valueOf((String) row[0]), (String) row[1]);
            figures.add(new ReportFigure(FigurePart.BREAK, key, (String) row[2], null, 0, Counted.day(row[3]), 0));
        }
    }

    private List<Object[]> rows(String sql, LocalDate from, Quarter to) {
        return Counted.rows(parameters(em.createNativeQuery(sql), from, to));
    }

    private Query parameters(Query query, LocalDate from, Quarter to) {
        return Counted.between(query, from, to, clock.getZone());
    }
}
