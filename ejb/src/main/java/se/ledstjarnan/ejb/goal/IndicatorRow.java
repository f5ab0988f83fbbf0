package se.ledstjarnan.ejb.goal;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.goal.Frequency;
import se.ledstjarnan.domain.goal.IndicatorSource;

/**
 * An indicator in a list.
 *
 * @param units how many units it is measured for
 * @param lastOn first day of the latest period that has an outcome; null for none
 * @param owed units whose outcome of the period that ended last should be there and is not
 * @param due by when those are to be there
 */
public record IndicatorRow(
        int number,
        String name,
        IndicatorSource source,
        String measuredIn,
        Frequency frequency,
        String responsible,
        boolean whole,
        int units,
        LocalDate lastOn,
        int owed,
        LocalDate due,
        LocalDate retiredOn)
        implements Serializable {}
