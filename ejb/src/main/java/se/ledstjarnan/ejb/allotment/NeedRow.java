package se.ledstjarnan.ejb.allotment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.ledstjarnan.domain.allotment.NeedAnswer;
import se.ledstjarnan.domain.allotment.NeedStatus;
import se.ledstjarnan.domain.allotment.NeedTerm;

/**
 * A resource need, in a list and on its page; amounts in whole kronor a year.
 *
 * @param unit null for the whole administration
 * @param goalNumber null for no goal in particular
 * @param raisedOn null for a draft
 * @param answer null until the board has answered
 */
public record NeedRow(
        int number,
        long stored,
        String title,
        Long unitId,
        String unit,
        Long goalId,
        Integer goalNumber,
        String goal,
        NeedTerm term,
        int fromYear,
        Long amount,
        BigDecimal posts,
        String reason,
        String consequence,
        NeedStatus status,
        LocalDate raisedOn,
        NeedAnswer answer,
        String words,
        Long granted,
        String body,
        LocalDate decidedOn,
        String paragraph,
        String registerNumber)
        implements Serializable {}
