package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** The day in January when the list of what may be removed is made, for those who see to it; done when none of that year waits. */
@ApplicationScoped
class DisposalsInWheel implements WheelPart {

    private static final String LISTS = """
            select 'DISPOSAL', cast(y as varchar), make_date(y, 1, 7), cast(null as bigint), cast(null as varchar), 'REGISTRATOR', true,
                count(l.id) > 0 and bool_and(l.status in ('DONE', 'REJECTED')), '/disposal/lists.xhtml'
            from generate_series(cast(extract(year from cast(:wheelFrom as date)) as int),
                cast(extract(year from cast(:wheelTo as date)) as int)) y
            left join disposal_list l on extract(year from l.made_at) = y
            where make_date(y, 1, 7) between :wheelFrom and :wheelTo
                and exists (select 1 from retention_class r where r.outcome = 'DISPOSE' and r.decision_reference is not null
                    and r.valid_from <= make_date(y, 1, 7) and (r.valid_to is null or r.valid_to >= make_date(y, 1, 7)))
            group by y""";

    @Override
    public String sql(Scope scope) {
        boolean sees = scope.has(Role.REGISTRATOR) || scope.has(Role.SOCIALCHEF) || scope.has(Role.SYSTEMFORVALTARE);
        return sees ? LISTS : null;
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of();
    }
}
