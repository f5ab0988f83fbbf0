package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.ledstjarnan.domain.analysis.CollectedPart;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.statistics.Xmr;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** What self-monitoring shows, list by list and unit by unit, and the risks that stand so high that they go to the internal control plan. */
@ApplicationScoped
class JpaCollectedWork implements Collected {

    private static final String CHECKS = """
            select l.number, r.unit_id, max(v.title) as title, max(v.target) as target,
                round(100.0 * sum(r.score_right) filter (where cast(r.ended_at as date) between :from and :to)
                    / nullif(sum(r.score_of) filter (where cast(r.ended_at as date) between :from and :to), 0), 1) as now,
                round(100.0 * sum(r.score_right) filter (where cast(r.ended_at as date) between :fromBefore and :toBefore)
                    / nullif(sum(r.score_of) filter (where cast(r.ended_at as date) between :fromBefore and :toBefore), 0), 1) as before,
                string_agg(cast(round(100.0 * r.score_right / r.score_of, 1) as text), ',' order by r.ended_at, r.id) as series
            from check_round r join check_list_version v on v.id = r.version_id join check_list l on l.id = v.list_id
            where r.status = 'SIGNED' and r.score_of > 0 and r.ended_at >= :history and cast(r.ended_at as date) <= :to
            group by l.number, r.unit_id
            having sum(r.score_of) filter (where cast(r.ended_at as date) between :from and :to) > 0
            order by l.number, r.unit_id""";

    private static final String RISKS = """
            select a.unit_id, count(*) as now from risk_now n join risk_analysis a on a.id = n.analysis_id
            where a.status = 'DECIDED' and n.proposed and a.decided_on <= :to
            group by a.unit_id order by a.unit_id nulls first""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public List<Gathered> collect(CollectFrame frame) {
        JpaTogether.Answers found = new JpaTogether()
                .ask("checks", CHECKS)
                .ask("risks", RISKS)
                .with(frame.parameters())
                .answer(em);
        return Stream.concat(
                        found.of("checks", JpaCollectedWork::check).stream(),
                        found.of("risks", JpaCollectedWork::risk).stream())
                .toList();
    }

    private static Gathered check(JsonRow row) {
        return new Gathered(
                CollectedPart.SELF_MONITORING,
                "list-" + row.whole("number") + "-unit-" + row.number("unit_id"),
                row.text("title"),
                row.number("unit_id"),
                null,
                null,
                "procent",
                row.decimal("now"),
                null,
                row.decimal("target"),
                row.decimal("before"),
                Direction.HIGHER,
                CollectedSeries.of(row.text("series")),
                Xmr.Numbers.PERCENT,
                "/selfmonitoring/results.xhtml?list=" + row.whole("number"));
    }

    private static Gathered risk(JsonRow row) {
        Long unit = row.number("unit_id");
        return new Gathered(
                CollectedPart.RISK,
                unit == null ? "all" : "unit-" + unit,
                "Höga risker som föreslås till internkontrollplanen",
                unit,
                null,
                null,
                "antal",
                BigDecimal.valueOf(row.whole("now")),
                null,
                null,
                null,
                Direction.LOWER,
                List.of(),
                Xmr.Numbers.COUNTS,
                "/risk/risks.xhtml?proposed=1" + (unit == null ? "" : "&unit=" + unit));
    }
}
