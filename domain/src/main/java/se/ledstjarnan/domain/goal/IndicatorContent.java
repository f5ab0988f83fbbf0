package se.ledstjarnan.domain.goal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an indicator is, as typed.
 *
 * @param sourceKey the own figure or Kolada's measure; null where it is entered by hand
 * @param comparedKpi the official measure that an own indicator is seen beside; null for none
 * @param whole measured for the whole field of the board
 * @param units measured for these
 * @param since from when it is measured
 */
public record IndicatorContent(
        String name,
        String definition,
        IndicatorSource source,
        String sourceKey,
        String comparedKpi,
        String measuredIn,
        Direction direction,
        Frequency frequency,
        boolean whole,
        Set<Long> units,
        LocalDate since)
        implements Serializable {

    public IndicatorContent {
        units = Set.copyOf(units);
    }
}
