package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** Checks that are planned in the reader's units, on the last day of their month; a manager's own are the manager's to do. */
@ApplicationScoped
class ChecksInWheel implements WheelPart {

    private static final String PLANNED = """
            select 'CHECK', d.title, d.due, d.unit_id, d.unit,
                cast(case when d.kind = 'SELF_CHECK' then 'ENHETSCHEF' end as varchar),
                coalesce(d.kind = 'SELF_CHECK' and d.unit_id in :checkLed, false), coalesce(d.status = 'SIGNED', false),
                case when d.round_number is null then '/selfmonitoring/rounds.xhtml'
                    else '/selfmonitoring/round.xhtml?number=' || d.round_number end
            from check_due d where d.due between :wheelFrom and :wheelTo and (d.area in :checkAreas or d.unit_id in :checkLed)""";

    @Override
    public String sql(Scope scope) {
        return PLANNED;
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return CheckReach.parameters(scope);
    }
}
