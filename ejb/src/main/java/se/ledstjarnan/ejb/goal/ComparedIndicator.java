package se.ledstjarnan.ejb.goal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.ledstjarnan.domain.goal.Frequency;

/**
 * An own indicator that is seen beside an official measure, as it last came to in each of its units.
 *
 * @param unit null for the whole
 * @param firstDay of the latest period that has a value; null where none has
 */
public record ComparedIndicator(
        int number,
        String name,
        String measuredIn,
        Frequency frequency,
        String unit,
        LocalDate firstDay,
        BigDecimal value,
        BigDecimal target)
        implements Serializable {}
