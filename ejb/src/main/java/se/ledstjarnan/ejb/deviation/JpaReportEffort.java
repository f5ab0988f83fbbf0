package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.ledstjarnan.domain.deviation.EaseShare;
import se.ledstjarnan.domain.deviation.Effort;
import se.ledstjarnan.domain.deviation.EffortKind;
import se.ledstjarnan.domain.deviation.ReportEase;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** What reporting costs those who report: time by month and kind, and what they say of it. */
@ApplicationScoped
class JpaReportEffort {

    /** A twin is made at triage with the times of the report it comes from; it is no report of its own. */
    private static final String EFFORTS = """
            select cast(date_trunc('month', d.reported_at at time zone 'Europe/Stockholm') as date),
                case when d.proposed_category_id is null then d.kind else 'BUNDLED' end, count(*),
                percentile_cont(0.5) within group (order by extract(epoch from d.reported_at - d.opened_at))
            from deviation d
            where d.reported_at >= ?1 and d.reported_at < ?2 and not d.via_form
                and not exists (select 1 from case_link l where l.other_id = d.id and l.kind = 'TWIN')
            group by 1, 2 order by 1 desc, 2
            """;

    private static final String EASES = """
            select month, sum(case when answer = 'YES' then answers else 0 end),
                sum(case when answer = 'SO_SO' then answers else 0 end), sum(case when answer = 'NO' then answers else 0 end)
            from report_ease where month >= ?1 and month <= ?2 group by month order by month desc
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Newest month first; a month and kind without reports is left out. */
    List<Effort> efforts(YearMonth from, YearMonth through) {
        List<?> rows = em.createNativeQuery(EFFORTS)
                .setParameter(1, start(from))
                .setParameter(2, start(through.plusMonths(1)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Effort(
                        month(row[0]),
                        EffortKind.valueOf((String) row[1]),
                        ((Number) row[2]).longValue(),
                        Math.round(((Number) row[3]).doubleValue())))
                .toList();
    }

    private static Timestamp start(YearMonth month) {
        return Timestamp.from(month.atDay(1).atStartOfDay(ClockProducer.SWEDEN).toInstant());
    }

    /** Newest month first. */
    List<EaseShare> eases(YearMonth from, YearMonth through) {
        List<?> rows = em.createNativeQuery(EASES)
                .setParameter(1, Date.valueOf(from.atDay(1)))
                .setParameter(2, Date.valueOf(through.atDay(1)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new EaseShare(month(row[0]), number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    void count(YearMonth month, ReportEase ease) {
        em.createNativeQuery("insert into report_ease (month, answer, answers) values (?1, ?2, 1)"
                        + " on conflict (month, answer) do update set answers = report_ease.answers + 1")
                .setParameter(1, Date.valueOf(month.atDay(1)))
                .setParameter(2, ease.name())
                .executeUpdate();
    }

    private static YearMonth month(Object day) {
        return YearMonth.from(day instanceof Date date ? date.toLocalDate() : (LocalDate) day);
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
