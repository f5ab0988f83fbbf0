package se.ledstjarnan.domain.lexsarah;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;
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

    static IvoMatter none() {
        return new IvoMatter();
    }

    static IvoMatter notified(LocalDate on, String reference, LocalDate foundSerious, LocalDate today) {
        checkDay(on, foundSerious, "lexsarah.notifiedBeforeGrade", today, "notifiedOn");
        return new IvoMatter(on, Text.optional(reference, Text.SHORT, "reference"));
    }

    IvoMatter sent(LocalDate on, LocalDate today) {
        checkDay(on, notifiedOn, "lexsarah.sentBeforeNotified", today, "sentOn");
        IvoMatter next = copy();
        next.sentOn = on;
        return next;
    }

    IvoMatter decided(LocalDate on, String number, String said, String came, LocalDate today) {
        checkDay(on, notifiedOn, "lexsarah.ivoBeforeNotified", today, "ivoDecidedOn");
        IvoMatter next = copy();
        next.decidedOn = on;
        next.reference = Text.required(number, Text.SHORT, "ivoReference");
        next.decision = Text.required(said, Text.LONG, "decision");
        next.outcome = Text.required(came, Text.LONG, "outcome");
        return next;
    }

    static void checkDay(LocalDate day, LocalDate earliest, String tooEarly, LocalDate today, String field) {
        if (day == null) {
            throw DomainException.at(field, "shared.required");
        }
        if (day.isAfter(today)) {
            throw DomainException.at(field, "lexsarah.dayInFuture");
        }
        if (earliest != null && day.isBefore(earliest)) {
            throw DomainException.at(field, tooEarly, earliest.toString());
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
