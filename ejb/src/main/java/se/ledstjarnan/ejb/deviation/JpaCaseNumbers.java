package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.ledstjarnan.domain.deviation.CaseNumbers;

/** A counter row per year, locked until the caller's transaction ends: no gaps, no doubles, also from two nodes. */
@ApplicationScoped
class JpaCaseNumbers implements CaseNumbers {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public String next(int year) {
        Number last = (Number) em.createNativeQuery("insert into case_number (year, last) values (?1, 1)"
                        + " on conflict (year) do update set last = case_number.last + 1 returning last")
                .setParameter(1, year)
                .getSingleResult();
        return "%d-%04d".formatted(year, last.intValue());
    }
}
