package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.goal.Indicator;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.domain.goal.Indicators;
import se.ledstjarnan.domain.goal.Legend;
import se.ledstjarnan.domain.goal.Outcome;

/** Indicators and outcomes in PostgreSQL. */
@ApplicationScoped
class JpaIndicators implements Indicators {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public int nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('indicator_number')")
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void add(Indicator indicator) {
        em.persist(indicator);
    }

    @Override
    public Optional<Indicator> find(int number) {
        return numbered(number)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Indicator> findForReading(int number) {
        return numbered(number).getResultStream().findFirst();
    }

    private TypedQuery<Indicator> numbered(int number) {
        return em.createQuery("select i from Indicator i where i.number = :number", Indicator.class)
                .setParameter("number", number);
    }

    @Override
    public List<Indicator> fetched(LocalDate day) {
        return em.createQuery(
                        "select i from Indicator i where i.source <> :manual and (i.retiredOn is null or i.retiredOn >= :day)"
                                + " order by i.number",
                        Indicator.class)
                .setParameter("manual", IndicatorSource.MANUAL)
                .setParameter("day", day.minusYears(1))
                .getResultList();
    }

    @Override
    public boolean areInUse(Set<Long> ids, LocalDate day) {
        return ids.isEmpty()
                || em.createQuery(
                                        "select count(i) from Indicator i where i.id in :ids"
                                                + " and (i.retiredOn is null or i.retiredOn >= :day)",
                                        Long.class)
                                .setParameter("ids", ids)
                                .setParameter("day", day)
                                .getSingleResult()
                        == ids.size();
    }

    @Override
    public Optional<LocalDate> firstOutcome(Indicator indicator) {
        return Optional.ofNullable(
                em.createQuery("select min(o.firstDay) from Outcome o where o.indicator = :indicator", LocalDate.class)
                        .setParameter("indicator", indicator)
                        .getSingleResult());
    }

    @Override
    public void add(Outcome outcome) {
        em.persist(outcome);
    }

    @Override
    public void add(Legend legend) {
        em.persist(legend);
    }

    @Override
    public Legend legend() {
        return em.createQuery("select l from Legend l where l.retiredAt is null", Legend.class)
                .getSingleResult();
    }

    @Override
    public Optional<Outcome> outcome(Indicator indicator, Long unitId, LocalDate firstDay) {
        String of = unitId == null ? "o.unitId is null" : "o.unitId = :unit";
        TypedQuery<Outcome> query = em.createQuery(
                        "select o from Outcome o where o.indicator = :indicator and o.firstDay = :first and " + of,
                        Outcome.class)
                .setParameter("indicator", indicator)
                .setParameter("first", firstDay);
        if (unitId != null) {
            query.setParameter("unit", unitId);
        }
        return query.getResultStream().findFirst();
    }

    @Override
    public Optional<Outcome> outcome(Long id) {
        return Optional.ofNullable(em.find(Outcome.class, id));
    }
}
