package se.ledstjarnan.ejb.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.deviation.CaseScope;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** Counts for the start page, each one query. What worked well and duplicates are not counted. */
@ApplicationScoped
class JpaSituation {

    private static final String COUNTED = " and d.report.kind <> :good and d.status <> :duplicate";
    private static final String MONTH =
            "SQL('to_char(? at time zone ''Europe/Stockholm'', ''YYYY-MM'')', d.reportedAt)";
    private static final String MEDIAN =
            "SQL('percentile_cont(0.5) within group (order by extract(epoch from (? - ?)))', d.firstActionAt, d.reportedAt)";
    private static final String ANSWER_SECONDS = "SQL('extract(epoch from (? - ?))', d.feedbackAt, d.reportedAt)";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** What has been done with the cases of a period. */
    record Handling(Double medianSeconds, int answered, int answerable) {}

    /** How many effects are judged, of those whose day has come. */
    record Verdicts(int judged, int judgeable) {}

    Map<YearMonth, Integer> months(Situation.Part part, Scope scope, YearMonth from) {
        Map<YearMonth, Integer> months = new HashMap<>();
        TypedQuery<Object[]> query = cases("select " + MONTH + ", count(d)", " group by " + MONTH, part, scope);
        query.setParameter("from", start(from.atDay(1)));
        for (Object[] row : query.getResultList()) {
            months.put(YearMonth.parse((String) row[0]), ((Number) row[1]).intValue());
        }
        return months;
    }

    Handling handling(Situation.Part part, Scope scope, LocalDate from, Instant now, int targetDays) {
        TypedQuery<Object[]> query = cases(
                "select " + MEDIAN + ", sum(case when d.reportedAt < :ripe and " + ANSWER_SECONDS
                        + " <= :target then 1 else 0 end), sum(case when d.reportedAt < :ripe then 1 else 0 end)",
                "",
                part,
                scope);
        Object[] row = query.setParameter("from", start(from))
                .setParameter("ripe", now.minus(targetDays, ChronoUnit.DAYS))
                .setParameter("target", ChronoUnit.DAYS.getDuration().getSeconds() * targetDays)
                .getSingleResult();
        return new Handling(row[0] == null ? null : ((Number) row[0]).doubleValue(), whole(row[1]), whole(row[2]));
    }

    private TypedQuery<Object[]> cases(String select, String end, Situation.Part part, Scope scope) {
        CaseScope rights = new CaseScope(scope);
        String where =
                " from Deviation d where d.reportedAt >= :from and " + rights.predicate() + COUNTED + about(part);
        TypedQuery<Object[]> query = rights.bind(em.createQuery(select + where + end, Object[].class));
        bindPart(query, part, scope);
        return query.setParameter("good", ReportKind.GOOD_PRACTICE)
                .setParameter("duplicate", DeviationStatus.DUPLICATE);
    }

    Verdicts verdicts(Situation.Part part, Scope scope) {
        CaseScope rights = CaseScope.whole(scope);
        TypedQuery<Object[]> query = rights.bind(em.createQuery("""
                        select count(m.verdict), count(m) from Measure m, Deviation d
                        where d.id = m.originId and m.status = :done and m.effect.followUp <= :today and\s""" + rights.predicate() + about(part), Object[].class))
                .setParameter("done", MeasureStatus.DONE)
                .setParameter("today", scope.day());
        bindPart(query, part, scope);
        Object[] row = query.getSingleResult();
        return new Verdicts(whole(row[0]), whole(row[1]));
    }

    String unitName(long id) {
        return em.createQuery("select u.name from Unit u where u.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private static String about(Situation.Part part) {
        return switch (part) {
            case UNIT, UNITS -> " and d.unit.id in :about";
            case HEALTH_CARE -> " and d.area = se.ledstjarnan.domain.organisation.LegalArea.HSL";
            case SOCIAL_SERVICES -> " and d.area <> se.ledstjarnan.domain.organisation.LegalArea.HSL";
            case ADMINISTRATION -> "";
        };
    }

    private static void bindPart(TypedQuery<?> query, Situation.Part part, Scope scope) {
        if (part == Situation.Part.UNIT || part == Situation.Part.UNITS) {
            query.setParameter("about", scope.ledUnits());
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ClockProducer.SWEDEN).toInstant();
    }

    private static int whole(Object number) {
        return number == null ? 0 : ((Number) number).intValue();
    }
}
