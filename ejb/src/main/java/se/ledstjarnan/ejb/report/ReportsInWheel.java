package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/**
 * The day by which each report of the whole administration is to be approved, for those who write or approve it: from the first that there
 * is of its kind, or else the next one. The same day every year, so that a leap day is not counted.
 */
@ApplicationScoped
class ReportsInWheel implements WheelPart {

    private static final String REPORTS = """
            select 'MADE_REPORT', d.name || ' ' || extract(year from p.last_day) || case d.period_kind
                    when 'QUARTER' then '-K' || extract(quarter from p.last_day)
                    when 'HALF_YEAR' then '-H' || case when extract(month from p.last_day) > 6 then 2 else 1 end else '' end,
                p.due, cast(null as bigint), cast(null as varchar), split_part(d.approvers, ',', 1), true,
                coalesce(r.done, false), coalesce('/report/report.xhtml?number=' || r.number, '/report/reports.xhtml?kind=' || d.code)
            from report_definition d
            cross join lateral (select case d.period_kind when 'QUARTER' then 3 when 'HALF_YEAR' then 6 else 12 end as months) k
            cross join lateral (select cast(g as date) as first_day, cast(g + make_interval(months => k.months) - interval '1 day' as date) as last_day
                from generate_series(date_trunc('year', cast(:wheelFrom as timestamp)) - interval '2 years', cast(:wheelTo as timestamp),
                    make_interval(months => k.months)) g) f
            cross join lateral (select f.first_day, f.last_day, cast(f.last_day - make_interval(years => cast(extract(year from f.last_day) as int) - 2001)
                + make_interval(days => d.due_after) + make_interval(years => cast(extract(year from f.last_day) as int) - 2001) as date) as due) p
            left join lateral (select max(m.number) as number, bool_or(m.status <> 'DRAFT') as done from made_report m
                where m.code = d.code and m.unit_id is null and m.first_day = p.first_day and m.last_day = p.last_day having count(*) > 0) r on true
            where d.status = 'IN_FORCE' and p.due between :wheelFrom and :wheelTo
                and {on} and string_to_array(d.writers || ',' || d.approvers, ',') && string_to_array(:reportRoles, ',')
                and p.last_day >= coalesce((select min(m.last_day) from made_report m where m.code = d.code and m.unit_id is null),
                    current_date - make_interval(months => k.months))""".replace("{on}", ReportSwitches.ON);

    @Inject
    private ReportSwitches switches;

    @Override
    public String sql(Scope scope) {
        return roles(scope).isEmpty() ? null : REPORTS;
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("reportRoles", roles(scope), "offSwitches", switches.off());
    }

    private static String roles(Scope scope) {
        return Stream.of(Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF)
                .filter(scope::has)
                .map(Role::name)
                .collect(Collectors.joining(","));
    }
}
