package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseNear;
import se.ledstjarnan.domain.deviation.CaseReads;
import se.ledstjarnan.domain.deviation.CaseTie;
import se.ledstjarnan.domain.deviation.DeviationStatus;
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
    private static final String NOT_GOOD =
            "and d.report.kind <> se.ledstjarnan.domain.deviation.ReportKind.GOOD_PRACTICE ";
    private static final String NEWEST = " order by d.report.occurredAt desc, d.id desc";
    private static final String NEAREST =
            " order by SQL('abs(extract(epoch from ? - ?))', d.report.occurredAt, :at), d.id desc";
    /** Of what is near in time, looked through for the same person, whom JPQL cannot put first. */
    private static final int LOOKED_THROUGH = 100;
    /** Nobody has this id: an empty list is no list to the database. */
    private static final Set<Long> NOBODY = Set.of(-1L);

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
    public List<CaseNear> near(Near near, Scope scope, int most) {
        CaseScope rights = new CaseScope(scope);
        Set<Long> same = near.samePerson().isEmpty() ? NOBODY : near.samePerson();
        List<Object[]> rows = rights.bind(em.createQuery(
                                "select d.id, d.number, d.title, d.status, d.report.occurredAt, u.id, u.name"
                                        + " from Deviation d join d.unit u where "
                                        + ALIKE + NOT_GOOD
                                        + "and (u.id = :unit or d.id in :same and d.personProtected = false) and "
                                        + rights.predicate()
                                        + NEAREST,
                                Object[].class)
                        .setParameter("id", near.notId())
                        .setParameter("unit", near.unitId())
                        .setParameter("same", same)
                        .setParameter("from", near.at().minus(near.within()))
                        .setParameter("to", near.at().plus(near.within()))
                        // Beside raw SQL there is no type that would convert an Instant.
                        .setParameter("at", Timestamp.from(near.at())))
                .setMaxResults(LOOKED_THROUGH)
                .getResultList();
        return rows.stream()
                .sorted(Comparator.comparing(row -> !same.contains((Long) row[0])))
                .limit(most)
                .map(row -> new CaseNear(
                        (String) row[1],
                        (String) row[2],
                        (DeviationStatus) row[3],
                        (Instant) row[4],
                        near.unitId().equals(row[5]) ? null : (String) row[6],
                        same.contains((Long) row[0])))
                .toList();
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
