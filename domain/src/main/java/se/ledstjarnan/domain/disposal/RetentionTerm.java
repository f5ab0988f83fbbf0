package se.ledstjarnan.domain.disposal;

import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * What the documents' plan says: kept, or removed after years, by which decision.
 *
 * @param years null where it is kept
 * @param reference null where nothing is decided yet: then nothing is ever proposed
 */
public record RetentionTerm(RetentionOutcome outcome, Integer years, String reference, LocalDate decidedOn) {

    private static final int LONGEST = 100;

    /** As somebody typed it; throws at the field that is wrong. */
    public static RetentionTerm typed(
            RetentionOutcome outcome, Integer years, String reference, LocalDate decidedOn, LocalDate today) {
        if (outcome == null) {
            throw DomainException.at("outcome", "shared.required");
        }
        boolean disposed = outcome == RetentionOutcome.DISPOSE;
        if (disposed && years == null) {
            throw DomainException.at("years", "shared.required");
        }
        if (disposed && (years < 1 || years > LONGEST)) {
            throw DomainException.at("years", "disposal.yearsOutside", LONGEST);
        }
        String decision = Text.optional(reference, Text.SHORT, "reference");
        if (decision == null && decidedOn != null) {
            throw DomainException.at("reference", "disposal.whichDecision");
        }
        if (decision != null && decidedOn == null) {
            throw DomainException.at("decidedOn", "disposal.whenDecided");
        }
        if (decidedOn != null && decidedOn.isAfter(today)) {
            throw DomainException.at("decidedOn", "disposal.decidedAhead");
        }
        return new RetentionTerm(outcome, disposed ? years : null, decision, decidedOn);
    }
}
