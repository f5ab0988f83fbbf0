package se.ledstjarnan.domain.plan;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * What a plan says of itself, as typed.
 *
 * @param why why it is carried out
 */
public record PlanContent(String title, String why, LocalDate begins, LocalDate ends) implements Serializable {

    /** A plan covers a term of office and the one after it at the most. */
    static final int MOST_YEARS = 8;

    /** Nor does it begin earlier than this, or later. */
    private static final int MOST_YEARS_AWAY = 5;

    /** Throws at the field begins or ends. */
    void check(LocalDate today) {
        if (begins == null) {
            throw DomainException.at("begins", "shared.required");
        }
        if (ends == null) {
            throw DomainException.at("ends", "shared.required");
        }
        if (begins.isBefore(today.minusYears(MOST_YEARS_AWAY)) || begins.isAfter(today.plusYears(MOST_YEARS_AWAY))) {
            throw DomainException.at("begins", "plan.yearFarOff", MOST_YEARS_AWAY);
        }
        if (ends.isBefore(begins)) {
            throw DomainException.at("ends", "plan.endsBeforeItBegins");
        }
        if (ends.isAfter(begins.plusYears(MOST_YEARS))) {
            throw DomainException.at("ends", "plan.tooLong", MOST_YEARS);
        }
    }
}
