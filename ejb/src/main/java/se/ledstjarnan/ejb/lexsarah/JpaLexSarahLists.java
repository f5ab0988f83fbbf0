package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.shared.LikePattern;

/** Pages of lex Sarah cases; there are some ten a year, so that a page is read as it is. */
@ApplicationScoped
class JpaLexSarahLists {

    private static final int MOST_WAITING = 10;
    private static final String ROWS =
            "select l from LexSarah l left join fetch l.unit left join fetch l.investigator where ";

    private static final String SEARCHED =
            " and (lower(l.number) like :text escape '\\' or %s and (lower(l.title) like :text escape '\\'"
                    + " or lower(l.reported) like :text escape '\\' or lower(l.performer.name) like :text escape '\\'"
                    + " or l.unitId in (select u.id from Unit u where lower(u.name) like :text escape '\\')))";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    List<LexSarah> page(LexSarahFilter filter, LexSarahScope scope, int first, int most) {
        return bind(
                        em.createQuery(
                                ROWS + scope.predicate() + narrowed(filter, scope)
                                        + " order by l.receivedAt desc, l.id desc",
                                LexSarah.class),
                        filter,
                        scope)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(LexSarahFilter filter, LexSarahScope scope) {
        return bind(
                        em.createQuery(
                                "select count(l) from LexSarah l where " + scope.predicate() + narrowed(filter, scope),
                                Long.class),
                        filter,
                        scope)
                .getSingleResult();
    }

    /** Those whose basis the reader may read, for taking them out; the newest first. */
    List<LexSarah> all(LexSarahFilter filter, LexSarahScope scope, int most) {
        return bind(
                        em.createQuery(
                                ROWS + scope.predicate() + " and " + scope.basis() + narrowed(filter, scope)
                                        + " order by l.receivedAt desc, l.id desc",
                                LexSarah.class),
                        filter,
                        scope)
                .setMaxResults(most)
                .getResultList();
    }

    private static String narrowed(LexSarahFilter filter, LexSarahScope scope) {
        return (filter.status() == null ? "" : " and l.status = :status")
                + (filter.openOnly() ? " and l.status <> :closed" : "")
                + (filter.grade() == null ? "" : " and l.grade = :grade and " + scope.basis())
                + (Text.clean(filter.text()).isEmpty() ? "" : SEARCHED.formatted(scope.basis()));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, LexSarahFilter filter, LexSarahScope scope) {
        scope.bind(query);
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (filter.openOnly()) {
            query.setParameter("closed", LexSarahStatus.CLOSED);
        }
        if (filter.grade() != null) {
            query.setParameter("grade", filter.grade());
        }
        if (!Text.clean(filter.text()).isEmpty()) {
            query.setParameter("text", LikePattern.containing(filter.text()));
        }
        return query;
    }

    /** All that are not closed, with whom they concern, for the morning's reminders. */
    List<LexSarah> open() {
        return em.createQuery(
                        "select distinct l from LexSarah l left join fetch l.excluded left join fetch l.investigator"
                                + " left join fetch l.proposedBy where l.status <> :closed order by l.id",
                        LexSarah.class)
                .setParameter("closed", LexSarahStatus.CLOSED)
                .getResultList();
    }

    /** The same as {@link LexSarahsWaiting} counts. */
    List<LexSarah> waiting(Scope me, LexSarahScope scope) {
        String handles = me.has(AppointmentKind.LEX_SARAH_RECEIVER) ? "l.status = :received or " : "";
        boolean decides = me.has(AppointmentKind.LEX_SARAH_DECIDER) || me.has(Role.NAMNDSEKRETERARE);
        String mine = "l.investigatorId = :me and l.status in (:investigating, :decided)";
        String toDecide = decides ? " or l.status = :proposed and l.proposedById <> :me" : "";
        TypedQuery<LexSarah> query = em.createQuery(
                        ROWS + scope.predicate() + " and (" + handles + mine + toDecide
                                + ") order by l.receivedAt, l.id",
                        LexSarah.class)
                .setParameter("me", me.employeeId())
                .setParameter("investigating", LexSarahStatus.INVESTIGATING)
                .setParameter("decided", LexSarahStatus.DECIDED);
        if (!handles.isEmpty()) {
            query.setParameter("received", LexSarahStatus.RECEIVED);
        }
        if (decides) {
            query.setParameter("proposed", LexSarahStatus.PROPOSED);
        }
        return scope.bind(query).setMaxResults(MOST_WAITING).getResultList();
    }
}
