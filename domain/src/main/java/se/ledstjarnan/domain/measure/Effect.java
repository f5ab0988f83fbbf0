package se.ledstjarnan.domain.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * The effect expected of a measure and when it is followed up; or, for what was done at once only, why no effect is followed up
 * (SOSFS 2011:9 5 kap. demands that what is found leads to improvement, so the follow-up is the rule).
 */
@Embeddable
public class Effect {

    private String expectation;

    @Column(name = "measured_how")
    private String measuredHow;

    @Column(name = "follow_up")
    private LocalDate followUp;

    @Column(name = "no_follow_up_reason")
    private String noFollowUpReason;

    protected Effect() {}

    /**
     * An effect that will be followed up.
     *
     * @param expectation what will be seen when the measure has worked
     * @param measuredHow how one will see it; may be empty
     */
    public static Effect expected(String expectation, String measuredHow, LocalDate followUp) {
        Effect effect = new Effect();
        effect.expectation = Text.required(expectation, Text.LONG, "expectation");
        effect.measuredHow = Text.optional(measuredHow, Text.LONG, "measuredHow");
        if (followUp == null) {
            throw DomainException.at("followUp", "shared.required");
        }
        effect.followUp = followUp;
        return effect;
    }

    /** No follow-up, with the handler's reason. */
    public static Effect notFollowedUp(String reason) {
        Effect effect = new Effect();
        effect.noFollowUpReason = Text.required(reason, Text.LONG, "noFollowUpReason");
        return effect;
    }

    /** The same expectation on another day. */
    Effect movedTo(LocalDate day) {
        return expected(expectation, measuredHow, day);
    }

    public boolean isFollowedUp() {
        return followUp != null;
    }

    public String getExpectation() {
        return expectation;
    }

    public String getMeasuredHow() {
        return measuredHow;
    }

    public LocalDate getFollowUp() {
        return followUp;
    }

    public String getNoFollowUpReason() {
        return noFollowUpReason;
    }
}
