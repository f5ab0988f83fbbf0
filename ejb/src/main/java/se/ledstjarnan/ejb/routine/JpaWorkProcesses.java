package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.routine.WorkProcess;
import se.ledstjarnan.domain.routine.WorkProcesses;

/** Processes in PostgreSQL. */
@ApplicationScoped
class JpaWorkProcesses implements WorkProcesses {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public int nextNumber() {
        return ((Number)
                        em.createNativeQuery("select nextval('process_number')").getSingleResult())
                .intValue();
    }

    @Override
    public void add(WorkProcess process) {
        em.persist(process);
    }

    /** A change of any version is a change of the process, so that its own version tells of it. */
    @Override
    public Optional<WorkProcess> find(int number) {
        return em.createQuery("select p from WorkProcess p where p.number = :number", WorkProcess.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean contains(long outer, long inner) {
        return (Boolean) em.createNativeQuery("""
                        with recursive parts(id) as (
                            select cast(?1 as bigint)
                            union
                            select a.part_id from parts p
                            join process_version v on v.process_id = p.id and v.status in ('DRAFT', 'ESTABLISHED')
                            join process_activity a on a.version_id = v.id and a.part_id is not null)
                        select exists (select 1 from parts where id = ?2)
                        """)
                .setParameter(1, outer)
                .setParameter(2, inner)
                .getSingleResult();
    }
}
