package se.ledstjarnan.ejb.risk;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that tests whether a risk is under control, such as a self-inspection or a control moment.
 *
 * @param page where it is, with its parameters
 * @param lastOn when it was done last; null where it has not been
 * @param result what that showed, in a word; null where it has not been done
 * @param failed whether that showed something wrong
 */
public record RiskCheck(long riskId, String title, String page, LocalDate lastOn, String result, boolean failed)
        implements Serializable {}
