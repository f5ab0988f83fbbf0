package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.internalcontrol.ControlPlan;
import se.ledstjarnan.domain.internalcontrol.ControlPlans;
import se.ledstjarnan.domain.internalcontrol.ControlResult;
import se.ledstjarnan.domain.internalcontrol.PlanFollowUp;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Internal control plans in PostgreSQL. */
@ApplicationScoped
class JpaControlPlans implements ControlPlans {

    /** What is due by the day and has not been told of as done before. */
    private static final String KEEP = """
            insert into control_outcome (follow_up_id, moment_id, for_month, meaning, word, done_on, by_name, words, deviation, rounds,
                score_right, score_of)
            select :followUp, d.moment_id, d.for_month, d.meaning, d.word, d.done_on, e.given_name || ' ' || e.family_name, d.words,
                d.deviation, coalesce(d.rounds, 0), d.score_right, d.score_of
            from control_due d left join employee e on e.id = d.by_id
            where d.plan_id = (select plan_id from control_follow_up where id = :followUp) and d.due <= :day
                and not exists (select 1 from control_outcome o join control_follow_up f on f.id = o.follow_up_id
                    where f.id <> :followUp and o.moment_id = d.moment_id and o.for_month = d.for_month and o.meaning is not null)""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public int nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('control_plan_number')")
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void add(ControlPlan plan) {
        em.persist(plan);
    }

    @Override
    public Optional<ControlPlan> find(int number) {
        return numbered(number)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ControlPlan> ofId(long id) {
        return em.createQuery("select p from ControlPlan p where p.id = :id", ControlPlan.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ControlPlan> findForReading(int number) {
        return numbered(number).getResultStream().findFirst();
    }

    @Override
    public Optional<ControlPlan> hold(int number) {
        return numbered(number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<ControlPlan> numbered(int number) {
        return em.createQuery("select p from ControlPlan p where p.number = :number", ControlPlan.class)
                .setParameter("number", number);
    }

    @Override
    public boolean isThere(int year, String body) {
        return !em.createQuery("select p.id from ControlPlan p where p.year = :year and p.body = :body", Long.class)
                .setParameter("year", year)
                .setParameter("body", body)
                .getResultList()
                .isEmpty();
    }

    @Override
    public ControlResult result(Long id) {
        return id == null ? null : em.find(ControlResult.class, id);
    }

    @Override
    public void keep(PlanFollowUp followUp) {
        JpaNative.query(em, KEEP, Map.of("followUp", followUp.getId(), "day", Date.valueOf(followUp.getDay())))
                .executeUpdate();
    }
}
