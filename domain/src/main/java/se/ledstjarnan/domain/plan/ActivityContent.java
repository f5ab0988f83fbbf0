package se.ledstjarnan.domain.plan;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * A line of a plan, as typed.
 *
 * @param title what is done
 * @param extent how much, as "240 hembesök"; may be empty
 * @param why null where the reason is the plan's
 */
public record ActivityContent(
        ActivityKind kind, String title, String extent, String how, String why, LocalDate begins, LocalDate ends)
        implements Serializable {

    /** Throws at the field kind, from or through. */
    void check(LocalDate planBegins, LocalDate planEnds) {
        if (kind == null) {
            throw DomainException.at("kind", "shared.required");
        }
        if (begins == null) {
            throw DomainException.at("from", "shared.required");
        }
        if (ends == null) {
            throw DomainException.at("through", "shared.required");
        }
        if (begins.isBefore(planBegins) || begins.isAfter(planEnds)) {
            throw DomainException.at("from", "plan.outsidePlan", planBegins.toString(), planEnds.toString());
        }
        if (ends.isBefore(begins)) {
            throw DomainException.at("through", "plan.endsBeforeItBegins");
        }
        if (ends.isAfter(planEnds)) {
            throw DomainException.at("through", "plan.outsidePlan", planBegins.toString(), planEnds.toString());
        }
    }
}
