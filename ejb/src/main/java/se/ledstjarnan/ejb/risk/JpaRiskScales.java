package se.ledstjarnan.ejb.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.risk.RiskScale;
import se.ledstjarnan.domain.risk.RiskScales;
import se.ledstjarnan.domain.risk.RiskTemplate;
import se.ledstjarnan.domain.risk.RiskTemplates;

/** Scales and templates in PostgreSQL; a handful of each. */
@ApplicationScoped
class JpaRiskScales implements RiskScales, RiskTemplates {

    private static final String IN_USE = "select s from RiskScale s where s.retiredAt is null";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public Optional<RiskScale> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(RiskScale.class, id));
    }

    @Override
    public Optional<RiskScale> hold(int family) {
        return em.createQuery(IN_USE + " and s.family = :family", RiskScale.class)
                .setParameter("family", family)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<RiskScale> inUse() {
        return em.createQuery(IN_USE + " order by s.steps, s.family", RiskScale.class)
                .getResultList();
    }

    @Override
    public void add(RiskScale scale) {
        em.persist(scale);
    }

    @Override
    public Optional<RiskTemplate> template(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(RiskTemplate.class, id));
    }

    @Override
    public void add(RiskTemplate template) {
        em.persist(template);
    }
}
