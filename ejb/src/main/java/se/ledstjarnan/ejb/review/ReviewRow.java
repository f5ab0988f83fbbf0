package se.ledstjarnan.ejb.review;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.review.ReviewKind;
import se.ledstjarnan.domain.review.ReviewStatus;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;

/**
 * A report in a list.
 *
 * @param unit null for the whole administration
 * @param findings how many there are
 * @param undecided how many of them have neither measure nor reason
 */
public record ReviewRow(
        int number,
        ReviewKind kind,
        String authority,
        String title,
        String registration,
        String unit,
        CheckPart area,
        LocalDate receivedOn,
        LocalDate answerBy,
        LocalDate answeredOn,
        ReviewStatus status,
        int findings,
        int undecided)
        implements Serializable {}
