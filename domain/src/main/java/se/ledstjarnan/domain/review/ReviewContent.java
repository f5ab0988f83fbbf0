package se.ledstjarnan.domain.review;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.PersonalNumber;
import se.ledstjarnan.domain.shared.Text;

/**
 * A report as typed.
 *
 * @param authority whose report it is
 * @param reference the reviewer's own number of it; null for none
 * @param registration the municipality's registration number, in the register's form; null for none
 * @param reportedOn the day that the report bears
 * @param answerBy the last day to answer; null where no answer is asked for
 * @param unitId null for the whole administration
 */
public record ReviewContent(
        ReviewKind kind,
        String authority,
        String title,
        String reference,
        String registration,
        LocalDate reportedOn,
        LocalDate receivedOn,
        LocalDate answerBy,
        Long unitId,
        CheckPart area,
        String summary)
        implements Serializable {

    /** Longest number of somebody's register. */
    static final int REFERENCE = 60;

    private static final int FIRST_YEAR = 2000;
    private static final int MOST_YEARS_TO_ANSWER = 2;

    /** The same with the registration number as the register has it. */
    public ReviewContent registered(String number) {
        return new ReviewContent(
                kind, authority, title, reference, number, reportedOn, receivedOn, answerBy, unitId, area, summary);
    }

    /** Throws at the field that is wrong. */
    void check(LocalDate today) {
        if (kind == null) {
            throw DomainException.at("kind", "shared.required");
        }
        without("authority", Text.required(authority, Text.SHORT, "authority"));
        without("title", Text.required(title, Text.SHORT, "title"));
        Text.optional(reference, REFERENCE, "reference");
        Text.optional(registration, REFERENCE, "registration");
        checkDays(today);
        if (area == null) {
            throw DomainException.at("area", "shared.required");
        }
        without("summary", Text.optional(summary, Text.LONG, "summary"));
    }

    private void checkDays(LocalDate today) {
        if (reportedOn == null) {
            throw DomainException.at("reportedOn", "shared.required");
        }
        if (reportedOn.getYear() < FIRST_YEAR) {
            throw DomainException.at("reportedOn", "review.tooLongAgo", Integer.toString(FIRST_YEAR));
        }
        if (receivedOn == null) {
            throw DomainException.at("receivedOn", "shared.required");
        }
        if (receivedOn.isAfter(today)) {
            throw DomainException.at("receivedOn", "review.notReceivedYet");
        }
        if (receivedOn.isBefore(reportedOn)) {
            throw DomainException.at("receivedOn", "review.receivedBefore");
        }
        if (answerBy != null && answerBy.isBefore(receivedOn)) {
            throw DomainException.at("answerBy", "review.answerBefore");
        }
        if (answerBy != null && answerBy.isAfter(receivedOn.plusYears(MOST_YEARS_TO_ANSWER))) {
            throw DomainException.at("answerBy", "review.answerTooLate", MOST_YEARS_TO_ANSWER);
        }
    }

    /** Nobody is named by number; gives the text back. */
    static String without(String field, String text) {
        PersonalNumber.refuse(field, text, "review.personalNumber");
        return text;
    }
}
