package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Feedback;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.Employee;

/** What other features hear of a case, within the same transaction: a suspicion that is theirs to handle, a complaint that is to be kept. */
@ApplicationScoped
class CaseNews {

    @Inject
    private Event<MisconductRaised> misconduct;

    @Inject
    private Event<HarmSuspected> harm;

    @Inject
    private Event<SuspicionLeaving> leaving;

    @Inject
    private Event<ComplaintStep> complaints;

    /** Of a case that has just been stored. */
    void cameIn(CaseDesk.Open open) {
        raised(open);
        complaint(open, ComplaintStep.Kind.CAME_IN, null);
    }

    /** Tells those who handle lex Sarah or lex Maria, where it has just become their matter. */
    void raised(CaseDesk.Open open) {
        Deviation deviation = open.deviation();
        Employee by = open.actor().employee();
        switch (deviation.getRestriction()) {
            case LEX_SARAH -> misconduct.fire(new MisconductRaised(deviation, by));
            case LEX_MARIA -> harm.fire(new HarmSuspected(deviation, by));
            case NONE -> {}
        }
    }

    void replied(CaseDesk.Open open, Feedback reply) {
        complaint(open, ComplaintStep.Kind.REPLIED, reply);
    }

    /** To an authority or a care provider outside. */
    void handedOver(CaseDesk.Open open) {
        complaint(open, ComplaintStep.Kind.HANDED_OVER, null);
    }

    /** Tells those who keep what is written to and by whoever complains; nothing of other cases. */
    private void complaint(CaseDesk.Open open, ComplaintStep.Kind kind, Feedback reply) {
        if (open.deviation().getReport().getKind() == ReportKind.COMPLAINT) {
            complaints.fire(new ComplaintStep(open.deviation(), kind, reply));
        }
    }

    /** To be asked before a suspected case is ended here. */
    void checkMayLeave(Deviation deviation) {
        if (deviation.getRestriction() != Restriction.NONE) {
            leaving.fire(new SuspicionLeaving(deviation.getId()));
        }
    }
}
