package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.measure.Measure;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.Measures;

/** Measures in PostgreSQL. */
@ApplicationScoped
class JpaMeasures implements Measures {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private JpaIndicatorEffects indicators;

    /** What is done for a goal is followed by its indicator, until its owner chooses another. */
    @Override
    public void add(Measure measure) {
        if (measure.getOrigin() == MeasureOrigin.ACTIVITY) {
            indicators.ofGoal(measure.getOriginId(), measure.getUnit().getId()).ifPresent(measure::followsBy);
        }
        em.persist(measure);
    }

    @Override
    public Optional<Measure> find(long id) {
        return em.createQuery("""
                        select distinct m from Measure m
                        left join fetch m.unit left join fetch m.owner left join fetch m.createdBy left join fetch m.endedBy
                        left join fetch m.verdictBy left join fetch m.dateChanges c left join fetch c.by
                        where m.id = :id
                        """, Measure.class).setParameter("id", id).getResultList().stream()
                .findFirst();
    }

    @Override
    public Optional<Measure> latest(MeasureOrigin origin, long originId) {
        return em.createQuery(
                        "select m from Measure m where m.origin = :origin and m.originId = :id order by m.id desc",
                        Measure.class)
                .setParameter("origin", origin)
                .setParameter("id", originId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Deviation> holdCase(String number) {
        return em.createQuery("select d from Deviation d where d.number = :number", Deviation.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
