package se.ledstjarnan.ejb.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.reorganisation.Reorganisation;
import se.ledstjarnan.domain.reorganisation.ReorganisationStep;
import se.ledstjarnan.domain.reorganisation.Reorganisations;

@ApplicationScoped
class JpaReorganisations implements Reorganisations {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Optional<Reorganisation> find(long id) {
        return Optional.ofNullable(em.find(Reorganisation.class, id));
    }

    @Override
    public Optional<ReorganisationStep> findStep(long id) {
        return Optional.ofNullable(em.find(ReorganisationStep.class, id));
    }

    @Override
    public void add(Reorganisation reorganisation) {
        em.persist(reorganisation);
    }

    @Override
    public void raiseVersion(Reorganisation reorganisation) {
        em.lock(reorganisation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public List<Reorganisation> due(LocalDate day) {
        return em.createQuery("""
                        select g from Reorganisation g
                        where g.status = se.ledstjarnan.domain.reorganisation.ReorganisationStatus.PLANNED
                        and g.effectiveOn <= :day order by g.effectiveOn, g.id
                        """, Reorganisation.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Reorganisation> others(Reorganisation than, Collection<Long> units) {
        return em.createQuery("""
                        select distinct g from Reorganisation g join g.steps s left join s.receivers r
                        where g.id <> :than and (s.unit.id in :units or r.unit.id in :units)
                        and (g.status = se.ledstjarnan.domain.reorganisation.ReorganisationStatus.PLANNED
                            or g.status = se.ledstjarnan.domain.reorganisation.ReorganisationStatus.DONE
                                and g.effectiveOn >= :day)
                        order by g.effectiveOn, g.id
                        """, Reorganisation.class)
                .setParameter("than", than.getId() == null ? 0L : than.getId())
                .setParameter("units", units)
                .setParameter("day", than.getEffectiveOn())
                .getResultList();
    }

    @Override
    public long marker() {
        return ((Number) em.createNativeQuery("select nextval('entity_id')").getSingleResult()).longValue();
    }

    /** As rows, the coming first, then the latest. */
    List<ReorganisationRow> rows() {
        return em.createQuery("""
                        select new se.ledstjarnan.ejb.reorganisation.ReorganisationRow(
                            g.id, g.name, g.effectiveOn, g.status, g.hinderedAt,
                            (select count(s) from ReorganisationStep s where s.reorganisation = g))
                        from Reorganisation g order by g.effectiveOn desc, g.id desc
                        """, ReorganisationRow.class).getResultList();
    }
}
