package se.ledstjarnan.domain.measure;

import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;

/** Which days and owners a measure can have. */
final class MeasureLimits {

    /** Nothing was done earlier than this. */
    static final int MOST_YEARS_BACK = 10;

    /** No date of a measure lies further ahead; guards against slips of the pen such as the year 3026. */
    private static final int MOST_YEARS_AHEAD = 5;

    private MeasureLimits() {}

    static Employee able(Employee owner) {
        if (owner == null) {
            throw DomainException.at("owner", "shared.required");
        }
        if (!owner.isActive()) {
            throw DomainException.at("owner", "measure.ownerNotPossible");
        }
        return owner;
    }

    static LocalDate ahead(LocalDate day, LocalDate today, String field) {
        if (day == null) {
            throw DomainException.at(field, "shared.required");
        }
        if (day.isBefore(today)) {
            throw DomainException.at(field, "measure.dateInPast");
        }
        if (day.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            throw DomainException.at(field, "measure.tooFarAhead", MOST_YEARS_AHEAD);
        }
        return day;
    }
}
