package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.deviation.CaseMeasures;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.measure.Measure;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.measure.Measures;

/** Measures in PostgreSQL; also answers what a case asks before it is closed. */
@ApplicationScoped
class JpaMeasures implements Measures, CaseMeasures {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public void add(Measure measure) {
        em.persist(measure);
    }

    @Override
    public Optional<Measure> find(long id) {
        return Optional.ofNullable(em.find(Measure.class, id));
    }

    @Override
    public Optional<Deviation> holdCase(String number) {
        return em.createQuery("select d from Deviation d where d.number = :number", Deviation.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public MeasureCount of(long deviationId) {
        Object[] counts = em.createQuery("""
                        select count(m), sum(case when m.status = :planned then 1 else 0 end) from Measure m
                        where m.origin = :origin and m.originId = :id
                        """, Object[].class)
                .setParameter("origin", MeasureOrigin.DEVIATION)
                .setParameter("id", deviationId)
                .setParameter("planned", MeasureStatus.PLANNED)
                .getSingleResult();
        Number notEnded = counts[1] == null ? 0 : (Number) counts[1];
        return new MeasureCount(((Number) counts[0]).intValue(), notEnded.intValue());
    }
}
