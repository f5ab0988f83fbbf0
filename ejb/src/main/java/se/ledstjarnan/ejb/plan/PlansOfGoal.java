package se.ledstjarnan.ejb.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.goal.GoalLinks;

/** The action plans of a goal, on the goal's page. */
@ApplicationScoped
class PlansOfGoal implements GoalLinks {

    private static final String PLANS = """
            select 'PLAN', 'H-' || p.number || ' ' || p.title, '/plan/plan.xhtml?number=' || p.number,
                case p.status when 'DRAFT' then '%s' when 'ENDED' then '%s' else (
                    select coalesce(round(avg(a.progress)), 0) || ' %%' from activity a
                    where a.plan_id = p.id and a.status <> 'CANCELLED') end
            from action_plan p join goal g on g.id = p.goal_id where g.number = :linkGoal and\s""".formatted(PlanPaper.word("link.DRAFT"), PlanPaper.word("link.ENDED"));

    @Override
    public String sql(Scope scope) {
        return PLANS + new PlanScope(scope).sql();
    }

    @Override
    public Map<String, Object> parameters(Scope scope) {
        return new PlanScope(scope).parameters();
    }
}
