package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.report.Denominator;
import se.ledstjarnan.domain.report.Denominators;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.shared.UnitOfWork;

@ApplicationScoped
class JpaDenominators implements Denominators {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private UnitOfWork work;

    @Override
    public List<Denominator> of(Quarter quarter, Set<Long> units) {
        return units.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d from Denominator d where d.year = :year and d.quarterNumber = :number and d.unit.id in :units",
                                Denominator.class)
                        .setParameter("year", quarter.year())
                        .setParameter("number", quarter.number())
                        .setParameter("units", units)
                        .getResultList();
    }

    @Override
    public void add(Denominator denominator) {
        em.persist(denominator);
    }

    @Override
    public void remove(Denominator denominator) {
        em.remove(denominator);
    }

    @Override
    public void flush() {
        work.flush();
    }
}
