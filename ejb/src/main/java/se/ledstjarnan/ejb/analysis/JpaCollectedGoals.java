package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import se.ledstjarnan.domain.analysis.CollectedPart;
import se.ledstjarnan.domain.analysis.FigureLack;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.statistics.Xmr;
import se.ledstjarnan.ejb.shared.JpaNative;

/** What indicators have given, each in each of its units: the newest outcome of the period beside its target, and five years behind it. */
@ApplicationScoped
class JpaCollectedGoals implements Collected {

    /** What came before a break in the series is no history of what came after it. */
    private static final String OUTCOMES = """
            with o as (
                select x.indicator_id, x.unit_id, x.first_day, x.value, x.missing,
                    row_number() over (partition by x.indicator_id, x.unit_id order by (x.first_day >= :from) desc, x.first_day desc) as place
                from outcome x join indicator i on i.id = x.indicator_id
                where x.first_day between :history and :to and (i.break_on is null or x.first_day >= i.break_on)),
            s as (
                select o.indicator_id, o.unit_id, string_agg(coalesce(cast(o.value as text), ''), ',' order by o.first_day) as series,
                    max(o.first_day) as newest,
                    max(o.value) filter (where o.place = 1) as value, max(o.missing) filter (where o.place = 1) as missing
                from o group by o.indicator_id, o.unit_id having max(o.first_day) >= :from)
            select i.number, i.name, i.measured_in, i.direction, s.unit_id, s.value, coalesce(s.missing, 'NOT_MEASURED'), t.level, b.value,
                s.series, (select min(g.number) from goal_indicator gi join goal g on g.id = gi.goal_id
                    where gi.indicator_id = i.id and g.status <> 'DRAFT' and :year between g.first_year and g.last_year)
            from s join indicator i on i.id = s.indicator_id
            left join indicator_target t on t.indicator_id = i.id and t.unit_id is not distinct from s.unit_id and t.year = :year
            left join outcome b on b.indicator_id = i.id and b.unit_id is not distinct from s.unit_id
                and b.first_day = cast(s.newest - interval '1 year' as date)
            where i.retired_on is null or i.retired_on > :from
            order by i.number, s.unit_id nulls first""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public List<Gathered> collect(CollectFrame frame) {
        List<?> rows = JpaNative.query(em, OUTCOMES, frame.parameters()).getResultList();
        return rows.stream().map(row -> figure((Object[]) row)).toList();
    }

    private static Gathered figure(Object[] row) {
        int number = ((Number) row[0]).intValue();
        Long unit = row[4] == null ? null : ((Number) row[4]).longValue();
        BigDecimal value = (BigDecimal) row[5];
        String measuredIn = (String) row[2];
        return new Gathered(
                CollectedPart.INDICATOR,
                "indicator-" + number + (unit == null ? "" : "-unit-" + unit),
                (String) row[1],
                unit,
                row[10] == null ? null : ((Number) row[10]).intValue(),
                number,
                measuredIn,
                value,
                value == null ? FigureLack.valueOf((String) row[6]) : null,
                (BigDecimal) row[7],
                (BigDecimal) row[8],
                Direction.valueOf((String) row[3]),
                CollectedSeries.of((String) row[9]),
                measuredIn.equals("procent") || measuredIn.equals("%") ? Xmr.Numbers.PERCENT : Xmr.Numbers.ANY,
                "/goal/indicator.xhtml?number=" + number);
    }
}
