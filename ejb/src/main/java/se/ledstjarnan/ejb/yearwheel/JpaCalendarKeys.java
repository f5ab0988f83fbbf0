package se.ledstjarnan.ejb.yearwheel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.yearwheel.CalendarKey;
import se.ledstjarnan.domain.yearwheel.CalendarKeys;

@ApplicationScoped
class JpaCalendarKeys implements CalendarKeys {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Optional<CalendarKey> of(long employeeId) {
        return em
                .createQuery("select k from CalendarKey k where k.employee.id = :employee", CalendarKey.class)
                .setParameter("employee", employeeId)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<CalendarKey> byHash(String sha256) {
        return em
                .createQuery(
                        "select k from CalendarKey k join fetch k.employee where k.sha256 = :hash", CalendarKey.class)
                .setParameter("hash", sha256)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void add(CalendarKey key) {
        em.persist(key);
    }

    @Override
    public void remove(CalendarKey key) {
        em.remove(key);
    }
}
