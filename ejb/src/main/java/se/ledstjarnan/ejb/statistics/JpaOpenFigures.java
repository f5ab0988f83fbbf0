package se.ledstjarnan.ejb.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.report.ToldBefore;
import se.ledstjarnan.domain.statistics.OpenFigures;
import se.ledstjarnan.ejb.report.ToldElsewhere;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.shared.JpaNative;

/** What is published for anyone, and what it is counted from. */
@ApplicationScoped
class JpaOpenFigures implements ToldElsewhere {

    /**
     * The deviations and complaints that reports count, by the same splits, in one pass: what lex Sarah took over is told of as lex Sarah, or else
     * the difference would tell of it. Units stand in no file for anyone.
     */
    private static final String COUNTS = """
            with n as (select d.kind as measure,
                    coalesce(k.code, 'NONE') as category, coalesce(cast(u.operation_id as text), 'NONE') as operation,
                    d.area, coalesce(cast(d.severity as text), 'NONE') as severity
                from deviation d join unit u on u.id = d.unit_id left join category k on k.id = d.category_id
                where d.kind in ('DEVIATION', 'COMPLAINT') and d.status <> 'DUPLICATE' and d.restriction <> 'LEX_SARAH' and d.reported_at >= :from and d.reported_at < :end),
            s as (select n.measure, case grouping(n.category, n.operation, n.area, n.severity)
                    when 7 then 'CATEGORY' when 11 then 'OPERATION' when 13 then 'AREA' else 'SEVERITY' end as dimension,
                    coalesce(n.category, n.operation, n.area, n.severity) as key, count(*) as cases
                from n group by n.measure, grouping sets ((n.category), (n.operation), (n.area), (n.severity)))
            select s.measure, s.dimension, s.key, case s.dimension
                when 'CATEGORY' then (select c.name || case c.compartment when 'HEALTH_CARE' then ' (hälso- och sjukvård)'
                    else ' (socialtjänst och LSS)' end from category c where c.code = s.key)
                when 'OPERATION' then (select o.name from operation o where o.id = cast(nullif(s.key, 'NONE') as bigint))
                when 'SEVERITY' then (select l.word from scale_level l where l.axis = 'SEVERITY' and cast(l.level as text) = s.key
                    and l.valid_from <= :day and (l.valid_to is null or l.valid_to >= :day) limit 1) end, s.cases
            from s order by s.measure, s.dimension, s.key""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    List<OpenCount> count(int year) {
        Map<String, Object> parameters =
                Map.of("from", start(year), "end", start(year + 1), "day", LocalDate.of(year, 12, 31));
        List<OpenCount> counts = new ArrayList<>();
        for (Object found : JpaNative.query(em, COUNTS, parameters).getResultList()) {
            Object[] row = (Object[]) found;
            String key = (String) row[2];
            counts.add(new OpenCount(
                    (String) row[0], (String) row[1], key, (String) row[3], ((Number) row[4]).intValue()));
        }
        return counts;
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ClockProducer.SWEDEN).toInstant();
    }

    /** The newest first. */
    List<OpenFigures> all() {
        return em.createQuery("select f from OpenFigures f order by f.year desc", OpenFigures.class)
                .getResultList();
    }

    @Override
    public List<ToldBefore.Told> between(LocalDate from, LocalDate to) {
        return em
                .createQuery(
                        "select f from OpenFigures f where f.year between :from and :to order by f.year",
                        OpenFigures.class)
                .setParameter("from", from.getYear())
                .setParameter("to", to.getYear())
                .getResultList()
                .stream()
                .flatMap(published -> OpenTables.told(published).stream())
                .toList();
    }

    boolean has(int year) {
        return em.createQuery("select count(f) from OpenFigures f where f.year = :year", Long.class)
                        .setParameter("year", year)
                        .getSingleResult()
                > 0;
    }

    void add(OpenFigures figures) {
        em.persist(figures);
    }
}
