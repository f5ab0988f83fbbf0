package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.routine.Routine;
import se.ledstjarnan.domain.routine.Routines;

/** Documents in PostgreSQL. */
@ApplicationScoped
class JpaRoutines implements Routines {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public int nextNumber() {
        return ((Number)
                        em.createNativeQuery("select nextval('routine_number')").getSingleResult())
                .intValue();
    }

    @Override
    public void add(Routine routine) {
        em.persist(routine);
    }

    /** A change of any version is a change of the document, so that its own version tells of it. */
    @Override
    public Optional<Routine> ofVersion(long versionId) {
        return em.createQuery(
                        "select r from Routine r where exists (select v from RoutineVersion v where v.routine = r and v.id = :id)",
                        Routine.class)
                .setParameter("id", versionId)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Routine> find(int number) {
        return em.createQuery("select r from Routine r where r.number = :number", Routine.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }
}
