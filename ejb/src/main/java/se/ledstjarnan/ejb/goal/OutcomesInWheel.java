package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import se.ledstjarnan.domain.goal.GoalAccess;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** By when the outcomes of each period are to be entered, of the indicators in use. */
@ApplicationScoped
class OutcomesInWheel implements WheelPart {

    /** Every period that ends in time; done where every unit has an outcome. */
    private static final String SQL = """
            select 'OUTCOME', i.name, cast(e.last_day + %1$d as date), cast(null as bigint), cast(null as varchar), cast(null as varchar),
                coalesce(i.responsible_id = :wheelMe, false),
                not exists (select 1 from %2$s s where s.indicator_id = i.id and not exists (select 1 from outcome o
                    where o.indicator_id = s.indicator_id and coalesce(o.unit_id, 0) = coalesce(s.unit_id, 0) and o.first_day = e.first_day)),
                '/goal/indicator.xhtml?number=' || i.number
            from indicator i cross join lateral (select cast(p as date) as first_day,
                cast(p + make_interval(months => n.months) as date) - 1 as last_day
                from (select case i.frequency when 'MONTH' then 1 when 'QUARTER' then 3 when 'HALF_YEAR' then 6 else 12 end as months) n
                cross join lateral generate_series(date_trunc('year', cast(:wheelFrom as timestamp) - interval '13 months'),
                    cast(:wheelTo as timestamp), make_interval(months => n.months)) p) e
            where i.source = 'MANUAL' and e.last_day + %1$d between :wheelFrom and :wheelTo and e.last_day >= i.since
                and (i.retired_on is null or e.first_day <= i.retired_on) and %3$s""";

    /** Those that the person enters. */
    private static final String MINE = "(i.responsible_id = :wheelMe or exists (select 1 from indicator_unit k"
            + " where k.indicator_id = i.id and k.unit_id in :owedLed))";

    @Override
    public String sql(Scope scope) {
        return SQL.formatted(
                SeriesOutcome.DAYS_TO_ENTER, JpaSeries.SERIES, GoalAccess.keepsIndicators(scope) ? "true" : MINE);
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = new HashMap<>(JpaIndicatorReads.owed(scope));
        parameters.put("wheelMe", scope.employeeId());
        return parameters;
    }
}
