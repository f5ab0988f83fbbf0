package se.ledstjarnan.domain.routine;

import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What a manager says of how the staff of a unit has heard of a document: on which day, and how. */
public record PassedOn(LocalDate day, String how) {

    /**
     * As typed; throws at the field day or how.
     *
     * @param since the day when the document came to the manager
     */
    public static PassedOn said(LocalDate day, String how, LocalDate since, LocalDate today) {
        if (day == null) {
            throw DomainException.at("day", "shared.required");
        }
        if (day.isAfter(today)) {
            throw DomainException.at("day", "routine.passing.dayAhead");
        }
        if (day.isBefore(since)) {
            throw DomainException.at("day", "routine.passing.dayBefore", since.toString());
        }
        return new PassedOn(day, Text.required(how, Text.SHORT, "how"));
    }
}
