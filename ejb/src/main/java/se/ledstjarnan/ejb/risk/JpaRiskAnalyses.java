package se.ledstjarnan.ejb.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import se.ledstjarnan.domain.risk.RiskAnalyses;
import se.ledstjarnan.domain.risk.RiskAnalysis;

/** Analyses in PostgreSQL. A change of any part is a change of the analysis, so that its version tells of it. */
@ApplicationScoped
class JpaRiskAnalyses implements RiskAnalyses {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public int nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('risk_analysis_number')")
                        .getSingleResult())
                .intValue();
    }

    @Override
    public void add(RiskAnalysis analysis) {
        em.persist(analysis);
    }

    @Override
    public Optional<RiskAnalysis> find(int number) {
        return numbered(number)
                .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<RiskAnalysis> findForReading(int number) {
        return numbered(number).getResultStream().findFirst();
    }

    private TypedQuery<RiskAnalysis> numbered(int number) {
        return em.createQuery("select a from RiskAnalysis a where a.number = :number", RiskAnalysis.class)
                .setParameter("number", number);
    }
}
