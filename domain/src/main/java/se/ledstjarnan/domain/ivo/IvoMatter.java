package se.ledstjarnan.domain.ivo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.Text;

/**
 * The notification to IVO and what came of it. A person sends it in IVO's own service; here stand its days and numbers, in the
 * only order they can have: notified, investigation sent, decided.
 */
@Embeddable
public class IvoMatter {

    @Column(name = "ivo_notified_on")
    private LocalDate notifiedOn;

    @Column(name = "ivo_reference")
    private String reference;

    @Column(name = "ivo_sent_on")
    private LocalDate sentOn;

    @Column(name = "ivo_decided_on")
    private LocalDate decidedOn;

    @Column(name = "ivo_decision")
    private String decision;

    @Column(name = "ivo_outcome")
    private String outcome;

    protected IvoMatter() {}

    private IvoMatter(LocalDate notifiedOn, String reference) {
        this.notifiedOn = notifiedOn;
        this.reference = reference;
    }

    public static IvoMatter none() {
        return new IvoMatter();
    }

    /** @param foundSerious the day on which it was found that IVO is to be told */
    public IvoMatter notified(LocalDate on, String reference, LocalDate foundSerious, Moment at) {
        if (isNotified()) {
            throw new DomainException("ivo.alreadyNotified");
        }
        at.checkDay(on, foundSerious, "ivo.notifiedBeforeGrade", "notifiedOn");
        return new IvoMatter(on, Text.optional(reference, Text.SHORT, "reference"));
    }

    /** That the finished investigation followed. */
    public IvoMatter sent(LocalDate on, Moment at) {
        demandNotified();
        at.checkDay(on, notifiedOn, "ivo.sentBeforeNotified", "sentOn");
        IvoMatter next = copy();
        next.sentOn = on;
        return next;
    }

    /** @param came what it led to in the municipality */
    public IvoMatter decided(LocalDate on, String number, String said, String came, Moment at) {
        demandNotified();
        at.checkDay(on, notifiedOn, "ivo.decidedBeforeNotified", "ivoDecidedOn");
        IvoMatter next = copy();
        next.decidedOn = on;
        next.reference = Text.required(number, Text.SHORT, "ivoReference");
        next.decision = Text.required(said, Text.LONG, "decision");
        next.outcome = Text.required(came, Text.LONG, "outcome");
        return next;
    }

    private void demandNotified() {
        if (!isNotified()) {
            throw new DomainException("ivo.notNotified");
        }
    }

    private IvoMatter copy() {
        IvoMatter copy = new IvoMatter(notifiedOn, reference);
        copy.sentOn = sentOn;
        copy.decidedOn = decidedOn;
        copy.decision = decision;
        copy.outcome = outcome;
        return copy;
    }

    public boolean isNotified() {
        return notifiedOn != null;
    }

    public LocalDate getNotifiedOn() {
        return notifiedOn;
    }

    /** IVO's own number; null until it is known. */
    public String getReference() {
        return reference;
    }

    /** When the finished investigation was sent; null until then. */
    public LocalDate getSentOn() {
        return sentOn;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public String getDecision() {
        return decision;
    }

    /** What came of IVO's decision in the municipality. */
    public String getOutcome() {
        return outcome;
    }
}
