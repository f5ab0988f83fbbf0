package se.ledstjarnan.domain.survey;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * What is to be answered, as typed.
 *
 * @param sender who asks
 * @param year the year that it is about
 * @param due last day to answer
 * @param about what it is about and where it is answered; null for nothing said
 */
public record SurveyContent(SurveyKind kind, String title, String sender, Integer year, LocalDate due, String about)
        implements Serializable {

    private static final int MOST_YEARS = 2;
    private static final int FIRST_YEAR = 2000;

    /** Throws at the field kind, year or due. */
    void check(LocalDate today) {
        if (kind == null) {
            throw DomainException.at("kind", "shared.required");
        }
        if (year == null) {
            throw DomainException.at("year", "shared.required");
        }
        if (year < FIRST_YEAR || year > today.getYear() + 1) {
            throw DomainException.at(
                    "year", "survey.badYear", Integer.toString(FIRST_YEAR), Integer.toString(today.getYear() + 1));
        }
        if (due == null) {
            throw DomainException.at("due", "shared.required");
        }
        if (due.isAfter(today.plusYears(MOST_YEARS)) || due.isBefore(today.minusYears(MOST_YEARS))) {
            throw DomainException.at("due", "survey.dueTooFar", MOST_YEARS);
        }
    }
}
