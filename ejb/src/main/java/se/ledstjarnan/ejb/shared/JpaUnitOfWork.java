package se.ledstjarnan.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.shared.UnitOfWork;

/** The container's persistence context. */
@ApplicationScoped
class JpaUnitOfWork implements UnitOfWork {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleDataException();
        }
    }
}
