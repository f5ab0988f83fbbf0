package se.ledstjarnan.ejb.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.plan.ActionPlan;
import se.ledstjarnan.domain.plan.ActionPlans;
import se.ledstjarnan.domain.plan.PlanGoal;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Action plans in PostgreSQL. A change of any part is a change of the plan, so that its version tells of it. */
@ApplicationScoped
class JpaActionPlans implements ActionPlans {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public int nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('action_plan_number')")
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void add(ActionPlan plan) {
        em.persist(plan);
    }

    @Override
    public Optional<ActionPlan> find(int number) {
        return numbered(number)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ActionPlan> findForReading(int number) {
        return numbered(number).getResultStream().findFirst();
    }

    private TypedQuery<ActionPlan> numbered(int number) {
        return em.createQuery("select p from ActionPlan p where p.number = :number", ActionPlan.class)
                .setParameter("number", number);
    }

    @Override
    public Optional<PlanGoal> goal(long id) {
        List<?> rows = JpaNative.query(
                        em,
                        "select id, number, title, unit_id, first_year, last_year, status = 'DECIDED', status = 'ENDED'"
                                + " from goal where id = :goal",
                        Map.of("goal", id))
                .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(JpaActionPlans::goal);
    }

    private static PlanGoal goal(Object[] row) {
        return new PlanGoal(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                (String) row[2],
                row[3] == null ? null : ((Number) row[3]).longValue(),
                ((Number) row[4]).intValue(),
                ((Number) row[5]).intValue(),
                (Boolean) row[6],
                (Boolean) row[7]);
    }
}
