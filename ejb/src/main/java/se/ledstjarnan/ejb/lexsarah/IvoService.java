package se.ledstjarnan.ejb.lexsarah;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.lexsarah.LexSarahAccess;
import se.ledstjarnan.domain.lexsarah.LexSarahAction;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.ivo.Paper;

/**
 * The notification to IVO (SoL 27 kap. 6 §, LSS 24 f §). The product makes the documents ready; a person sends them in IVO's own
 * service, and notes here when, under which number, and what came of it.
 */
@Stateless
@DenyAll
public class IvoService {

    @Inject
    private LexSarahDesk desk;

    @Inject
    private LexSarahTrail trail;

    @Inject
    private LexSarahPapers papers;

    @Inject
    private LexSarahRegister documents;

    @RolesAllowed(Roles.MEDARBETARE)
    public void notified(LexSarahRef ref, LocalDate on, String reference) {
        LexSarahDesk.Open open = desk.forChange(ref);
        open.lexSarah().notifyIvo(on, reference, open.party(), open.at());
        trail.changed(open, LexSarahAction.NOTIFY);
        documents.notification(open);
    }

    /** The finished investigation followed later; within two months of the notification. */
    @RolesAllowed(Roles.MEDARBETARE)
    public void sent(LexSarahRef ref, LocalDate on) {
        LexSarahDesk.Open open = desk.forChange(ref);
        open.lexSarah().sendInvestigation(on, open.party(), open.at());
        trail.changed(open, LexSarahAction.SEND_INVESTIGATION);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void decided(LexSarahRef ref, LocalDate on, String reference, String decision, String outcome) {
        LexSarahDesk.Open open = desk.forChange(ref);
        open.lexSarah().ivoDecided(on, reference, decision, outcome, open.party(), open.at());
        trail.changed(open, LexSarahAction.IVO_DECIDED);
        documents.ivosDecision(open);
    }

    /**
     * A document of the case; the notification only where IVO is to be told. Leaves a trace in the audit log.
     *
     * @param files ids of the attachments that go into the package; others than those of the case are left out
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public Paper paper(String number, Paper.Kind kind, Set<Long> files) {
        LexSarahDesk.Reading reading = desk.forReading(number);
        if (!LexSarahAccess.mayReadWhole(reading.as())) {
            throw new NotAllowedException();
        }
        if (kind != Paper.Kind.INVESTIGATION && reading.lexSarah().getSeriousAt() == null) {
            throw new DomainException("lexsarah.notGradedSerious");
        }
        trail.takenOut(reading.lexSarah());
        return papers.make(reading, kind, files);
    }
}
