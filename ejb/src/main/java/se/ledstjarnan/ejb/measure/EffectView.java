package se.ledstjarnan.ejb.measure;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.goal.Frequency;
import se.ledstjarnan.domain.measure.EffectReading;

/**
 * What a chart says of a measure: of what was reported of a kind of event, or of an indicator.
 *
 * @param name of the kind of event, or of the indicator
 * @param series null for a kind of event
 * @param reading null while the measure is not done
 * @param numbers whether the reader may see the numbers behind it
 */
public record EffectView(String name, Series series, EffectReading reading, boolean numbers) implements Serializable {

    /**
     * An indicator where it is read.
     *
     * @param unit null for the whole
     * @param brokeOn when it began to be measured in another way; null where it did not
     */
    public record Series(
            long id,
            int number,
            String unit,
            String measuredIn,
            Direction direction,
            Frequency frequency,
            LocalDate brokeOn)
            implements Serializable {}

    public boolean isIndicator() {
        return series != null;
    }

    /** Fewer reported is better. */
    public EffectReading.Turn turn() {
        return reading.turn(isIndicator() ? series.direction() : Direction.LOWER);
    }

    EffectView seenBy(boolean mayCount) {
        return new EffectView(name, series, reading, isIndicator() || mayCount);
    }
}
