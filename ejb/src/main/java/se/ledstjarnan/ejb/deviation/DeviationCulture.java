package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.CountedSource;
import se.ledstjarnan.ejb.report.SourceBlock;
import se.ledstjarnan.ejb.settings.Settings;

/** What tells of the willingness to report. */
@ApplicationScoped
class DeviationCulture extends CountedSource {

    private static final String CULTURE = """
            select r.reports, s.staff, 100.0 * r.reports / nullif(s.staff, 0), r.reports, r.closed, r.due
            from (select count(*) as reports, 100.0 * count(*) filter (where d.closed_at < d.reported_at + make_interval(days => :days))
                    / nullif(count(*) filter (where d.closed_at is not null or d.reported_at < now() - make_interval(days => :days)), 0) as closed,
                    count(*) filter (where d.closed_at is not null or d.reported_at < now() - make_interval(days => :days)) as due
                from deviation d where d.kind in ('DEVIATION', 'MISCONDUCT') and d.status <> 'DUPLICATE' and {now:d.reported_at}
                    and {cases:d} and {area:d.area}) r,
            (select nullif(count(distinct m.employee_id), 0) as staff from employment m where m.kind = 'WORKS_IN' and m.valid_from <= :toDay
                and (m.valid_to is null or m.valid_to >= :toDay) and {unit:m.unit_id}) s""";

    private static final String UNITS = """
            select count(*) as units, count(*) filter (where not exists (select 1 from deviation d where {own:d.unit_id}
                    and {now:d.reported_at} and d.status <> 'DUPLICATE')) as silent
                from unit u where {there:u}""";

    @Inject
    private Settings settings;

    DeviationCulture() {
        super("deviation.culture");
    }

    @Override
    protected void fill(SourceBlock block) {
        block.with("days", settings.number(SettingKey.INVESTIGATION_TARGET_DAYS))
                .people(block.scope().unitId() != null)
                .figures(CULTURE, "reports", "staff", "perStaff", "#", "closedInTime", "#")
                .people(false)
                .figures(UNITS, "units", "silent");
        block.note("more");
    }
}
