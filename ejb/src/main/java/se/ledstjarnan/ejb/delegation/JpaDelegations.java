package se.ledstjarnan.ejb.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.delegation.CareTask;
import se.ledstjarnan.domain.delegation.Delegation;
import se.ledstjarnan.domain.delegation.Delegations;
import se.ledstjarnan.domain.delegation.Licence;
import se.ledstjarnan.domain.delegation.Profession;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Delegations in PostgreSQL. */
@ApplicationScoped
class JpaDelegations implements Delegations {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public int nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('delegation_number')")
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void add(Delegation delegation) {
        em.persist(delegation);
    }

    @Override
    public Optional<Delegation> find(int number) {
        return em.createQuery("select d from Delegation d where d.number = :number", Delegation.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }

    /** Somebody whose employment begins later is waited for. */
    @Override
    public List<Delegation> withoutEmployment(LocalDate day) {
        List<?> numbers =
                JpaNative.query(em, """
                        select d.number from delegation d where d.status in ('WAITING', 'ACCEPTED') and d.valid_to >= :today
                        and not exists (select 1 from delegation_unit du join employment m on m.unit_id = du.unit_id
                            join employee e on e.id = m.employee_id
                            where du.delegation_id = d.id and m.employee_id = d.receiver_id and e.active
                                and (m.valid_to is null or m.valid_to >= :today)) order by d.number
                        """, Map.of("today", Date.valueOf(day))).getResultList();
        return numbers.stream()
                .map(number -> find(((Number) number).intValue()).orElseThrow())
                .toList();
    }

    @Override
    public LocalDate lastDayAtWork(Delegation delegation, LocalDate before) {
        Object last = JpaNative.query(
                        em,
                        """
                        select max(m.valid_to) from employment m where m.employee_id = :receiver and m.unit_id in :units
                        and m.valid_to < :before
                        """,
                        Map.of(
                                "receiver",
                                delegation.getReceiver().getId(),
                                "units",
                                delegation.getUnits(),
                                "before",
                                Date.valueOf(before)))
                .getSingleResult();
        return Columns.day(last);
    }

    @Override
    public Optional<LocalDate> alreadyGiven(
            long delegatorId, long receiverId, Collection<Long> tasks, Collection<Long> units, LocalDate from) {
        Object last = JpaNative.query(
                        em,
                        """
                        select max(d.valid_to) from delegation d where d.delegator_id = :delegator and d.receiver_id = :receiver
                        and d.patient is null and d.status in ('WAITING', 'ACCEPTED') and d.valid_to >= :from
                        and exists (select 1 from delegation_task t where t.delegation_id = d.id and t.task_id in :tasks)
                        and exists (select 1 from delegation_unit u where u.delegation_id = d.id and u.unit_id in :units)
                        """,
                        Map.of(
                                "delegator",
                                delegatorId,
                                "receiver",
                                receiverId,
                                "tasks",
                                tasks,
                                "units",
                                units,
                                "from",
                                Date.valueOf(from)))
                .getSingleResult();
        return Optional.ofNullable(Columns.day(last));
    }

    @Override
    public List<CareTask> tasks(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select t from CareTask t where t.id in :ids", CareTask.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public Optional<CareTask> task(long id) {
        return Optional.ofNullable(em.find(CareTask.class, id));
    }

    @Override
    public void add(CareTask task) {
        em.persist(task);
    }

    @Override
    public Set<Profession> licensed(long employeeId, LocalDate day) {
        Set<Profession> licensed = EnumSet.noneOf(Profession.class);
        licensed.addAll(em.createQuery("""
                        select l.profession from Licence l where l.employee.id = :employee and l.period.from <= :day
                        and (l.period.to is null or l.period.to >= :day)
                        """, Profession.class)
                .setParameter("employee", employeeId)
                .setParameter("day", day)
                .getResultList());
        return licensed;
    }

    @Override
    public Optional<Licence> licence(long id) {
        return Optional.ofNullable(em.find(Licence.class, id));
    }

    @Override
    public void add(Licence licence) {
        em.persist(licence);
    }
}
