package se.ledstjarnan.ejb.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.report.DenominatorKind;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.statistics.SafeTables;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Counts of units with their denominators, in one statement; units that have entered none at all are left out. */
@ApplicationScoped
class JpaUnitRates {

    private static final String RATES = """
            with n as (select unit_id, count(*) as quarters, sum(amount) as amount from unit_denominator
                where kind = :kind and year * 4 + quarter_number between :first and :last group by unit_id),
            k as (select d.unit_id, count(*) as cases from deviation d where d.reported_at >= :from and d.reported_at < :end
                and d.kind in ('DEVIATION', 'MISCONDUCT')%s and %s group by d.unit_id)
            select u.name, coalesce(k.cases, 0), n.quarters, n.amount from n join unit u on u.id = n.unit_id
            left join k on k.unit_id = n.unit_id%s order by u.name, u.id""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** @param fewest people that a unit must have to be set beside others */
    List<UnitRate> rates(DenominatorKind kind, UnitRateService.Span span, int fewest, Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        String rights = PivotRights.sql(PivotMeasure.DEVIATIONS, scope, parameters);
        parameters.put("kind", kind);
        parameters.put("first", span.first().year() * 4 + span.first().number());
        parameters.put("last", span.last().year() * 4 + span.last().number());
        parameters.put("from", span.first().start(ClockProducer.SWEDEN));
        parameters.put("end", span.last().end(ClockProducer.SWEDEN));
        parameters.put("category", category(kind));
        String own = PivotRights.oversees(scope) ? "" : " where n.unit_id in :scopeLed";
        String sql = RATES.formatted(
                kind == DenominatorKind.PATIENTS
                        ? ""
                        : " and d.category_id = (select c.id from category c where c.code = :category)",
                rights,
                own);
        long days = ChronoUnit.DAYS.between(span.first().firstDay(), span.last().lastDay()) + 1;
        List<UnitRate> rates = new ArrayList<>();
        for (Object found : JpaNative.query(em, sql, parameters).getResultList()) {
            Object[] row = (Object[]) found;
            boolean whole = number(row[2]) == span.quarters();
            long amount = number(row[3]);
            long people = kind == DenominatorKind.CARE_DAYS ? amount / days : amount / Math.max(1, number(row[2]));
            rates.add(new UnitRate(
                    (String) row[0], (int) number(row[1]), whole ? amount : null, SafeTables.isTooFew(people, fewest)));
        }
        return rates;
    }

    private static String category(DenominatorKind kind) {
        return kind == DenominatorKind.CARE_DAYS ? QuarterFigures.FALLS : QuarterFigures.MEDICINES;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
