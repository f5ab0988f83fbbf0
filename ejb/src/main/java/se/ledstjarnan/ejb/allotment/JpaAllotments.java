package se.ledstjarnan.ejb.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.allotment.Allotment;
import se.ledstjarnan.domain.allotment.AllotmentDecision;
import se.ledstjarnan.domain.allotment.AllotmentGoal;
import se.ledstjarnan.domain.allotment.Allotments;
import se.ledstjarnan.domain.allotment.ResourceNeed;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Means, decisions and needs in PostgreSQL. */
@ApplicationScoped
class JpaAllotments implements Allotments {

    private static final String GOAL = "select g.id, g.unit_id, g.first_year, g.last_year from goal g where ";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public void add(Allotment allotment) {
        em.persist(allotment);
    }

    @Override
    public Optional<Allotment> find(long id) {
        return Optional.ofNullable(em.find(Allotment.class, id));
    }

    @Override
    public Optional<Allotment> find(long unitId, int year, Long goalId) {
        String goal = goalId == null ? "a.goalId is null" : "a.goalId = " + goalId;
        return em.createQuery(
                        "select a from Allotment a where a.unit.id = :unit and a.year = :year and " + goal,
                        Allotment.class)
                .setParameter("unit", unitId)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** Held, so that two who record at once do not decide the same twice. */
    @Override
    public List<Allotment> proposed(int year) {
        return em.createQuery(
                        "select a from Allotment a where a.year = :year and (a.decided is null or a.decided <> a.budget)"
                                + " order by a.id",
                        Allotment.class)
                .setParameter("year", year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void add(AllotmentDecision decision) {
        em.persist(decision);
    }

    @Override
    public Optional<AllotmentGoal> goal(long id) {
        return goal(GOAL + "g.id = :goal", id);
    }

    @Override
    public Optional<AllotmentGoal> goalNumbered(int number) {
        return goal(GOAL + "g.number = :goal", number);
    }

    private Optional<AllotmentGoal> goal(String sql, Number asked) {
        List<?> rows = JpaNative.query(em, sql, Map.of("goal", asked)).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new AllotmentGoal(
                        ((Number) row[0]).longValue(),
                        row[1] == null ? null : ((Number) row[1]).longValue(),
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).intValue()));
    }

    @Override
    public int nextNeed() {
        return ((Number) em.createNativeQuery("select nextval('resource_need_number')")
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void add(ResourceNeed need) {
        em.persist(need);
    }

    @Override
    public Optional<ResourceNeed> need(long id) {
        return Optional.ofNullable(em.find(ResourceNeed.class, id));
    }

    @Override
    public Optional<ResourceNeed> need(int number) {
        return em.createQuery("select n from ResourceNeed n where n.number = :number", ResourceNeed.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
