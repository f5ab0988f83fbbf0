package se.ledstjarnan.domain.allotment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * A resource need as typed.
 *
 * @param fromYear the year from which it is felt
 * @param amount a year, in whole kronor; null where only posts are asked for
 * @param consequence what happens if it is not met
 */
public record NeedContent(
        String title, NeedTerm term, Integer fromYear, Long amount, BigDecimal posts, String reason, String consequence)
        implements Serializable {

    private static final int MOST_YEARS_AHEAD = 10;

    /** Throws at the field term, year or amount. */
    void check(LocalDate today) {
        if (term == null) {
            throw DomainException.at("term", "shared.required");
        }
        if (fromYear == null) {
            throw DomainException.at("year", "shared.required");
        }
        int last = today.getYear() + MOST_YEARS_AHEAD;
        if (fromYear < today.getYear() - 1 || fromYear > last) {
            throw DomainException.at(
                    "year", "allotment.badYear", Integer.toString(today.getYear() - 1), Integer.toString(last));
        }
        boolean money = amount != null && amount > 0;
        boolean people = posts != null && posts.signum() > 0;
        if (!money && !people) {
            throw DomainException.at("amount", "allotment.nothingNeeded");
        }
    }
}
