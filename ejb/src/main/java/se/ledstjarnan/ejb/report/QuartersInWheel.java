package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** The day after each quarter, when its report is drafted, for MAS; done once there is a draft. Nothing of what was before the first. */
@ApplicationScoped
class QuartersInWheel implements WheelPart {

    private static final String QUARTERS = """
            select 'QUARTERLY_REPORT', 'kvartal ' || extract(quarter from q.first_day) || ' ' || extract(year from q.first_day),
                cast(q.first_day + interval '3 months' as date), cast(null as bigint), cast(null as varchar), 'MAS', true,
                r.id is not null,
                case when r.id is null then '/report/quarters.xhtml' else '/report/quarter.xhtml?year=' || r.year || '&quarter='
                    || r.quarter_number end
            from generate_series(date_trunc('quarter', cast(:wheelFrom as timestamp)) - interval '3 months', cast(:wheelTo as timestamp),
                interval '3 months') q (first_day)
            left join quarterly_report r on r.year = extract(year from q.first_day)
                and r.quarter_number = extract(quarter from q.first_day)
            where q.first_day + interval '3 months' between :wheelFrom and :wheelTo
                and q.first_day >= (select coalesce(min(make_date(f.year, f.quarter_number * 3 - 2, 1)), current_date - 92)
                    from quarterly_report f)""";

    @Inject
    private Settings settings;

    @Override
    public String sql(Scope scope) {
        return scope.has(Role.MAS) && settings.on(SettingKey.QUARTERLY_REPORT_ON) ? QUARTERS : null;
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of();
    }
}
