package se.ledstjarnan.ejb.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.ivo.CountedCase;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.ivo.IvoScope;
import se.ledstjarnan.ejb.ivo.JpaIvoLists;

/** Lists of lex Sarah cases. */
@ApplicationScoped
class JpaLexSarahLists extends JpaIvoLists<LexSarah, LexSarahStatus, Grade> {

    private static final int MOST_WAITING = 10;

    /** What whoever reads the basis of the decision reads, and no more. */
    private static final List<String> TEXTS =
            List.of("l.title", "l.reported", "l.performer.name", "InvestigationNote.text", "Judgement.motivation");

    JpaLexSarahLists() {
        super(LexSarah.class, Grade.class, LexSarahStatus.CLOSED, "l.grade", TEXTS);
    }

    List<CountedCase<Grade>> counted(Instant since) {
        return counted(since, "l.origin = se.ledstjarnan.domain.lexsarah.LexSarahOrigin.PERFORMER");
    }

    List<LexSarah> open() {
        return open(" left join fetch l.proposedBy");
    }

    /** The same as {@link LexSarahsWaiting} counts. */
    List<LexSarah> waiting(Scope me, IvoScope scope) {
        String handles = me.has(AppointmentKind.LEX_SARAH_RECEIVER) ? "l.status = :received or " : "";
        boolean decides = me.has(AppointmentKind.LEX_SARAH_DECIDER) || me.has(Role.NAMNDSEKRETERARE);
        String mine = "l.investigatorId = :me and l.status in (:investigating, :decided)";
        String toDecide = decides ? " or l.status = :proposed and l.proposedById <> :me" : "";
        TypedQuery<LexSarah> query = em().createQuery(
                        rows(scope.predicate() + " and (" + handles + mine + toDecide
                                + ") order by l.receivedAt, l.id"),
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
