package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.selfmonitoring.CheckFinding;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.domain.selfmonitoring.CheckList;
import se.ledstjarnan.domain.selfmonitoring.CheckPlan;
import se.ledstjarnan.domain.selfmonitoring.CheckRound;
import se.ledstjarnan.domain.selfmonitoring.Checks;
import se.ledstjarnan.domain.selfmonitoring.RoundStatus;

/** Lists, plans and checks in PostgreSQL. */
@ApplicationScoped
class JpaChecks implements Checks {

    private static final String ROUND = "select r from CheckRound r where r.number = :number";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public int nextListNumber() {
        return next("check_list_number");
    }

    @Override
    public void add(CheckList list) {
        em.persist(list);
    }

    @Override
    public Optional<CheckList> list(int number) {
        return em.createQuery("select l from CheckList l where l.number = :number", CheckList.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CheckList> listForReading(int number) {
        return em.createQuery("select l from CheckList l where l.number = :number", CheckList.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(CheckPlan plan) {
        em.persist(plan);
    }

    @Override
    public Optional<CheckPlan> plan(long id) {
        return em.createQuery("select p from CheckPlan p where p.id = :id", CheckPlan.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isPlanned(CheckKind kind, Long listId, Long routineId, Long unitId, int year, int month) {
        String unit = unitId == null ? "p.unit is null" : "p.unit.id = " + unitId;
        String what = listId == null ? "p.routineId = " + routineId : "p.list.id = " + listId;
        return em.createQuery(
                                "select count(p) from CheckPlan p where p.kind = :kind and p.year = :year and p.month = :month"
                                        + " and p.droppedAt is null and " + unit + " and " + what,
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("year", year)
                        .setParameter("month", month)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean hasBegun(long planId, Long unitId) {
        String unit = unitId == null ? "" : " and r.unit.id = " + unitId;
        return em.createQuery(
                                "select count(r) from CheckRound r where r.plan.id = :plan and r.status <> :cancelled"
                                        + unit,
                                Long.class)
                        .setParameter("plan", planId)
                        .setParameter("cancelled", RoundStatus.CANCELLED)
                        .getSingleResult()
                > 0;
    }

    @Override
    public int nextNumber() {
        return next("check_round_number");
    }

    @Override
    public void add(CheckRound round) {
        em.persist(round);
    }

    @Override
    public Optional<CheckRound> hold(int number) {
        return em.createQuery(ROUND, CheckRound.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CheckRound> find(int number) {
        return em.createQuery(ROUND, CheckRound.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CheckFinding> finding(int number, int place) {
        return em.createQuery(
                        "select f from CheckFinding f where f.round.number = :number and f.question.place = :place",
                        CheckFinding.class)
                .setParameter("number", number)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    private int next(String sequence) {
        return ((Number) em.createNativeQuery("select nextval('" + sequence + "')")
                        .getSingleResult())
                .intValue();
    }
}
