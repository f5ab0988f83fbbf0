package se.ledstjarnan.ejb.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.responsibility.BoardDecision;
import se.ledstjarnan.domain.responsibility.DeliveredTask;
import se.ledstjarnan.domain.responsibility.Distribution;
import se.ledstjarnan.domain.responsibility.DistributionStatus;
import se.ledstjarnan.domain.responsibility.Responsibilities;
import se.ledstjarnan.domain.responsibility.ResponsibleTask;
import se.ledstjarnan.domain.responsibility.TaskContent;
import se.ledstjarnan.domain.responsibility.TaskNature;
import se.ledstjarnan.domain.settings.DeliveredProfile;

/** Tasks, distributions and decisions in PostgreSQL. */
@ApplicationScoped
class JpaResponsibilities implements Responsibilities {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public int nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('responsible_task_number')")
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void add(ResponsibleTask task) {
        em.persist(task);
    }

    @Override
    public Optional<ResponsibleTask> task(int number) {
        return task(number, LockModeType.NONE);
    }

    @Override
    public Optional<ResponsibleTask> taskToChange(int number) {
        return task(number, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private Optional<ResponsibleTask> task(int number, LockModeType lock) {
        return em.createQuery("select t from ResponsibleTask t where t.number = :number", ResponsibleTask.class)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ResponsibleTask> delivered() {
        return em.createQuery(
                        "select distinct t from ResponsibleTask t left join fetch t.wordings where t.code is not null",
                        ResponsibleTask.class)
                .getResultList();
    }

    @Override
    public void add(Distribution distribution) {
        em.persist(distribution);
    }

    @Override
    public Optional<Distribution> distribution(long id) {
        return em.createQuery(
                        "select d from Distribution d join fetch d.task left join fetch d.unit where d.id = :id",
                        Distribution.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean hasOpen(int taskNumber, Long unitId, long receiverId, LocalDate today) {
        return em.createQuery("""
                        select d from Distribution d where d.task.number = :task and d.receiver.id = :receiver and d.status in :open
                        and (d.period.to is null or d.period.to >= :today)
                        """, Distribution.class)
                .setParameter("task", taskNumber)
                .setParameter("receiver", receiverId)
                .setParameter("open", List.of(DistributionStatus.PROPOSED, DistributionStatus.ACCEPTED))
                .setParameter("today", today)
                .getResultStream()
                .anyMatch(
                        found -> unitId == null || unitId.equals(found.getUnit().getId()));
    }

    @Override
    public void add(BoardDecision decision) {
        em.persist(decision);
    }

    @Override
    public Optional<BoardDecision> decision(long id) {
        return Optional.ofNullable(em.find(BoardDecision.class, id));
    }

    /** What the guideline of that kind of municipality says is whose, in its order. */
    List<DeliveredTask> deliveredBy(DeliveredProfile profile) {
        List<?> rows = em.createNativeQuery("select code, bearer, nature, task, ground, source from delivered_task"
                        + " where profile = ?1 order by position")
                .setParameter(1, profile.name())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DeliveredTask(
                        (String) row[0],
                        new TaskContent(
                                Bearer.valueOf((String) row[1]),
                                TaskNature.valueOf((String) row[2]),
                                (String) row[3],
                                (String) row[4],
                                (String) row[5])))
                .toList();
    }
}
