package se.ledstjarnan.domain.deviation;

import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.DomainException;

/** What is done to complaints, views and praise only; the rest of the verbs stand in {@link Deviation}. */
@MappedSuperclass
public abstract class ComplaintCase extends CaseFile {

    ComplaintCase() {}

    ComplaintCase(
            String number,
            Report report,
            Employee reporter,
            boolean pastManager,
            Instant openedAt,
            Instant reportedAt) {
        super(number, report, reporter, pastManager, openedAt, reportedAt);
    }

    /**
     * Sent by the public page, which nobody logs in to.
     *
     * @param complaint made by {@link Complaint#fromForm}
     * @param place where it concerns, or the whole administration where the sender does not know
     * @param form stands in for the reporter, who is unknown
     */
    public static Deviation fromForm(
            String number,
            Report report,
            Complaint complaint,
            Unit place,
            Employee form,
            boolean pastManager,
            Reception reception,
            Instant openedAt,
            Instant now) {
        Deviation sent = new Deviation(number, report, form, pastManager, openedAt, now);
        sent.complaint = complaint;
        sent.receivedBy(place, reception, place.getMainArea() == null ? LegalArea.SOL : place.getMainArea());
        return sent;
    }

    /** What the one who handles it finds that it is, and whether it concerns a child. */
    public void markComplaint(ComplaintNature nature, boolean aboutChild, Actor actor, Instant now) {
        Complaint marked = complaint.marked(nature, aboutChild);
        step(DeviationAction.MARK_COMPLAINT, actor, null, now);
        complaint = marked;
    }

    /** Another unit is the right one to answer; the case waits there as new, with no judgement but on its timeline. */
    public void moveTo(Unit right, Reception reception, String reason, Actor actor, Instant now) {
        checkComplaint();
        if (right == null || right.getMainArea() == null) {
            throw DomainException.at("unit", "deviation.unitTakesNoReports");
        }
        if (right.equals(unit)) {
            throw DomainException.at("unit", "deviation.alreadyThere");
        }
        if (complaint.getHandedTo() != null) {
            throw new DomainException("deviation.alreadyHandedOver", complaint.getHandedTo());
        }
        step(DeviationAction.MOVE_TO_UNIT, actor, reason, now);
        receivedBy(right, reception, right.getMainArea());
        handler = null;
        classification = null;
        title = report.headline();
        shortTrack = false;
    }

    /**
     * An authority or another care provider is to answer (PSL 3 kap. 8 e §). Nothing is left to investigate here, but whoever complained
     * is told before the case is closed.
     */
    public void handOver(HandOver to, Actor actor, Instant now) {
        checkComplaint();
        if (to.clearAt().isAfter(now)) {
            throw DomainException.at("clearOn", "deviation.clearInFuture");
        }
        // What is typed is a day, whose beginning lies before what happened on it.
        if (to.clearAt().isBefore(report.getOccurredAt().minus(Duration.ofDays(1)))) {
            throw DomainException.at("clearOn", "deviation.clearBeforeEvent");
        }
        Complaint handed = complaint.handedOver(to, now);
        step(DeviationAction.HAND_OVER, actor, to.receiver() + ". " + to.reason(), now);
        complaint = handed;
        shortTrack = true;
    }

    private void checkComplaint() {
        if (complaint.getNature() == null || restriction != Restriction.NONE) {
            throw new DomainException("deviation.notAComplaint");
        }
    }
}
