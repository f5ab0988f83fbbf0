package se.ledstjarnan.ejb.analysis;

import java.math.BigDecimal;
import java.util.List;
import se.ledstjarnan.domain.analysis.CollectedPart;
import se.ledstjarnan.domain.analysis.FigureLack;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.statistics.Xmr;

/**
 * A figure as a feature gives it.
 *
 * @param key names it within its part, the same every time
 * @param unitId null for the whole
 * @param goal number of the goal that it belongs to; null for none
 * @param indicator number; null where it is none
 * @param value null where it lacks, and then {@code lack} says why
 * @param target what was aimed at or allotted; null for none
 * @param before the same figure a year earlier; null where unknown
 * @param series its history, the oldest first, with {@code NaN} for what is missing; empty where it has none
 * @param link the page that shows more; null for none
 */
public record Gathered(
        CollectedPart part,
        String key,
        String label,
        Long unitId,
        Integer goal,
        Integer indicator,
        String measuredIn,
        BigDecimal value,
        FigureLack lack,
        BigDecimal target,
        BigDecimal before,
        Direction direction,
        List<Double> series,
        Xmr.Numbers numbers,
        String link) {

    public Gathered {
        series = List.copyOf(series);
        if ((value == null) == (lack == null)) {
            throw new IllegalArgumentException("A figure has a value or lacks one: " + key);
        }
    }
}
