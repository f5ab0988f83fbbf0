package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.analysis.AnalysisAccess;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.goal.GoalLinks;

/** On the page of a goal: where its deviation was analysed, the proposals that came of it, and the proposal that it comes from itself. */
@ApplicationScoped
class AnalysisInGoals implements GoalLinks {

    private static final String OVER = "p.status in ('HANDED_OVER', 'APPROVED', 'CHANGED', 'REFUSED', 'RETURNED')";

    @Override
    public String sql(Scope scope) {
        if (!AnalysisAccess.readsHanded(scope)) {
            return null;
        }
        String proposals = """
                select 'PROPOSAL', 'F-' || p.number || ' ' || p.title, '/analysis/proposal.xhtml?number=' || p.number,
                    to_char(p.decided_on, 'YYYY-MM-DD')
                from proposal p where (exists (select 1 from proposal_outcome o where o.proposal_id = p.id and o.kind = 'GOAL'
                        and o.number = :linkGoal)
                    or exists (select 1 from focus_point x join collected_figure f on f.round_id = x.round_id and f.part = x.part
                        and f.figure_key = x.figure_key where x.id = p.focus_id and f.goal_number = :linkGoal)) and\s""" + (AnalysisAccess.takesPart(scope) ? "true" : OVER);
        if (!AnalysisAccess.takesPart(scope)) {
            return proposals;
        }
        return proposals + """
                 union all select 'ANALYSIS', 'AR-' || r.number || ' ' || x.title,
                    '/analysis/round.xhtml?number=' || r.number || '&tab=causes', cast(null as varchar)
                from focus_point x join analysis_round r on r.id = x.round_id join collected_figure f on f.round_id = x.round_id
                    and f.part = x.part and f.figure_key = x.figure_key
                where f.goal_number = :linkGoal and x.struck_because is null""";
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return Map.of();
    }
}
