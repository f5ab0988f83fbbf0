package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.analysis.AnalysisAccess;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.yearwheel.WheelPart;

/** The day by which the basis of a round is handed over. */
@ApplicationScoped
class AnalysisInWheel implements WheelPart {

    @Override
    public String sql(Scope scope) {
        return """
                select 'ANALYSIS', 'Analys ' || case r.half when 'HALF_YEAR' then 'första halvåret ' else 'helåret ' end || r.year, r.ready_by,
                    cast(null as bigint), cast(null as varchar), cast(null as varchar), r.leader_id = :wheelMe, r.step = 'DECISION',
                    '/analysis/round.xhtml?number=' || r.number
                from analysis_round r where r.ready_by between :wheelFrom and :wheelTo and\s""" + AnalysisAccess.takesPart(scope);
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of("wheelMe", scope.employeeId());
    }
}
