package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import se.ledstjarnan.domain.goal.Goal;
import se.ledstjarnan.domain.goal.GoalComment;
import se.ledstjarnan.domain.goal.Goals;
import se.ledstjarnan.domain.goal.Mission;
import se.ledstjarnan.domain.goal.Missions;

/** Goals and missions in PostgreSQL. A change of any part of a goal is a change of the goal, so that its version tells of it. */
@ApplicationScoped
class JpaGoals implements Goals, Missions {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public int nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('goal_number')").getSingleResult()).intValue();
    }

    @Override
    public void add(Goal goal) {
        em.persist(goal);
    }

    @Override
    public void add(GoalComment comment) {
        em.persist(comment);
    }

    @Override
    public void add(Mission mission) {
        // The one before it ends first, since there is but one that nothing has ended.
        em.flush();
        em.persist(mission);
    }

    @Override
    public Optional<Goal> find(int number) {
        return numbered(number)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Goal> ofVersion(long versionId) {
        return em.createQuery(
                        "select g from Goal g where exists (select v from GoalVersion v where v.goal = g and v.id = :version)",
                        Goal.class)
                .setParameter("version", versionId)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Goal> findForReading(int number) {
        return numbered(number).getResultStream().findFirst();
    }

    private TypedQuery<Goal> numbered(int number) {
        return em.createQuery("select g from Goal g where g.number = :number", Goal.class)
                .setParameter("number", number);
    }

    @Override
    public Optional<GoalComment> comment(Long id) {
        return Optional.ofNullable(em.find(GoalComment.class, id));
    }

    @Override
    public Optional<Mission> latest(Long unitId) {
        String of = unitId == null ? "m.unit is null" : "m.unit.id = :unit";
        TypedQuery<Mission> query =
                em.createQuery("select m from Mission m where m.period.to is null and " + of, Mission.class);
        if (unitId != null) {
            query.setParameter("unit", unitId);
        }
        return query.getResultStream().findFirst();
    }
}
