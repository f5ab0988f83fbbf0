package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.report.DefinitionStatus;
import se.ledstjarnan.domain.report.ReportDefinition;
import se.ledstjarnan.domain.report.ReportDefinitions;

/** Definitions in PostgreSQL. */
@ApplicationScoped
class JpaReportDefinitions implements ReportDefinitions {

    private static final String WITH_CHAPTERS =
            "select distinct d from ReportDefinition d left join fetch d.chapters c left join fetch d.changedBy where ";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public void add(ReportDefinition definition) {
        em.persist(definition);
    }

    @Override
    public void remove(ReportDefinition definition) {
        em.remove(definition);
    }

    @Override
    public Optional<ReportDefinition> find(long id) {
        return em.createQuery(WITH_CHAPTERS + "d.id = :id order by c.position", ReportDefinition.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ReportDefinition> inForce(String code) {
        return em.createQuery(
                        WITH_CHAPTERS + "d.code = :code and d.status = :status order by c.position",
                        ReportDefinition.class)
                .setParameter("code", code)
                .setParameter("status", DefinitionStatus.IN_FORCE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ReportDefinition> byJob() {
        return em.createQuery(
                        WITH_CHAPTERS + "d.byJob = true and d.status = :status order by d.code, c.position",
                        ReportDefinition.class)
                .setParameter("status", DefinitionStatus.IN_FORCE)
                .getResultList();
    }

    @Override
    public int lastEdition(String code) {
        Integer last = em.createQuery(
                        "select max(d.edition) from ReportDefinition d where d.code = :code", Integer.class)
                .setParameter("code", code)
                .getSingleResult();
        return last == null ? 0 : last;
    }
}
