package se.ledstjarnan.ejb.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.analysis.OutcomeKind;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Whether there is such a goal, plan or routine as a proposal is said to have become. */
@ApplicationScoped
class JpaOutcomeTargets {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** The id of the goal that a proposal has become, else of the one that it leads back to; null for none. */
    Long goalOf(int proposal) {
        List<?> rows = JpaNative.query(em, """
                        with recursive back(id, focus_id, carried_from_id) as (
                            select p.id, p.focus_id, p.carried_from_id from proposal p where p.number = :number
                            union all select p.id, p.focus_id, p.carried_from_id from proposal p join back b on p.id = b.carried_from_id)
                        select g.id, 1 as place from proposal p join proposal_outcome o on o.proposal_id = p.id and o.kind = 'GOAL'
                            join goal g on g.number = o.number where p.number = :number
                        union all select g.id, 2 from back b join focus_point x on x.id = b.focus_id
                            join collected_figure f on f.round_id = x.round_id and f.part = x.part and f.figure_key = x.figure_key
                            join goal g on g.number = f.goal_number
                        order by 2, 1 desc limit 1""", Map.of("number", proposal)).getResultList();
        return rows.isEmpty() ? null : ((Number) ((Object[]) rows.get(0))[0]).longValue();
    }

    boolean exists(OutcomeKind kind, int number) {
        String table = switch (kind) {
            case GOAL -> "goal";
            case PLAN -> "action_plan";
            case ROUTINE -> "routine";
        };
        List<?> rows = JpaNative.query(
                        em, "select t.id from " + table + " t where t.number = :number", Map.of("number", number))
                .getResultList();
        return !rows.isEmpty();
    }
}
