package se.ledstjarnan.ejb.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;

/** Pages of lex Maria cases; there are a handful a year, so that a page is read as it is. */
@ApplicationScoped
class JpaLexMariaLists {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    List<LexMaria> page(LexMariaFilter filter, LexMariaScope scope, int first, int most) {
        return bind(
                        em.createQuery(
                                "select l from LexMaria l left join fetch l.unit left join fetch l.investigator where "
                                        + scope.predicate() + narrowed(filter)
                                        + " order by l.receivedAt desc, l.id desc",
                                LexMaria.class),
                        filter,
                        scope)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(LexMariaFilter filter, LexMariaScope scope) {
        return bind(
                        em.createQuery(
                                "select count(l) from LexMaria l where " + scope.predicate() + narrowed(filter),
                                Long.class),
                        filter,
                        scope)
                .getSingleResult();
    }

    private static String narrowed(LexMariaFilter filter) {
        return (filter.status() == null ? "" : " and l.status = :status")
                + (filter.openOnly() ? " and l.status <> :closed" : "")
                + (filter.seriousness() == null ? "" : " and l.seriousness = :seriousness");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, LexMariaFilter filter, LexMariaScope scope) {
        scope.bind(query);
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (filter.openOnly()) {
            query.setParameter("closed", LexMariaStatus.CLOSED);
        }
        if (filter.seriousness() != null) {
            query.setParameter("seriousness", filter.seriousness());
        }
        return query;
    }
}
