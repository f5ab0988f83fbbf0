package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import se.ledstjarnan.domain.deviation.CaseReads;
import se.ledstjarnan.domain.deviation.CaseTie;
import se.ledstjarnan.domain.organisation.Scope;

/** Other cases that a case page tells of, each one query into records. */
@ApplicationScoped
class JpaCaseReads implements CaseReads {

    private static final String RECORDS = "select new se.ledstjarnan.domain.deviation.";

    private static final String LINKED = RECORDS + """
            CaseTie(l.kind, d.number, d.title, d.status, d.report.occurredAt) from CaseLink l, Deviation d
            where (l.deviation.id = :id or l.other.id = :id)
                and d.id = case when l.deviation.id = :id then l.other.id else l.deviation.id end and
            """;
    private static final String UNSUSPECTED = "d.restriction = se.ledstjarnan.domain.deviation.Restriction.NONE ";
    private static final String ALIKE = "d.id <> :id and d.report.occurredAt between :from and :to and " + UNSUSPECTED
            + "and d.status <> se.ledstjarnan.domain.deviation.DeviationStatus.DUPLICATE ";
    private static final String NEWEST = " order by d.report.occurredAt desc, d.id desc";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public List<CaseTie> links(long deviationId, Scope scope) {
        CaseScope rights = new CaseScope(scope);
        return rights.bind(em.createQuery(LINKED + rights.predicate() + " order by d.number", CaseTie.class)
                        .setParameter("id", deviationId))
                .getResultList();
    }

    @Override
    public List<CaseTie> similar(Like like, Scope scope, int most) {
        CaseScope rights = new CaseScope(scope);
        String category = like.categoryId() == null ? "" : "and d.classification.category.id = :category ";
        TypedQuery<CaseTie> query = em.createQuery(
                        RECORDS + "CaseTie(d.number, d.title, d.status, d.report.occurredAt) from Deviation d where "
                                + ALIKE + "and d.unit.id = :unit " + category + "and " + rights.predicate() + NEWEST,
                        CaseTie.class)
                .setParameter("id", like.notId())
                .setParameter("unit", like.unitId())
                .setParameter("from", like.from())
                .setParameter("to", like.to());
        if (like.categoryId() != null) {
            query.setParameter("category", like.categoryId());
        }
        return rights.bind(query).setMaxResults(most).getResultList();
    }

    @Override
    public List<CaseTie> among(Collection<Long> ids, Scope scope) {
        if (ids.isEmpty()) {
            return List.of();
        }
        CaseScope rights = new CaseScope(scope);
        String jpql = RECORDS
                + "CaseTie(d.number, d.title, d.status, d.report.occurredAt) from Deviation d where d.id in :ids and "
                + "d.personProtected = false and "
                + UNSUSPECTED + "and " + rights.predicate() + NEWEST;
        return rights.bind(em.createQuery(jpql, CaseTie.class).setParameter("ids", ids))
                .getResultList();
    }
}
