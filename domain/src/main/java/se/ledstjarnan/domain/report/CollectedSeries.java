package se.ledstjarnan.domain.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Values over time or over groups, for a chart that always has its table. A missing value is null, never nought. Nothing in it may point
 * at someone; what could is a {@link CollectedTable}.
 *
 * @param key names the series within its source and never changes
 */
public record CollectedSeries(String key, String title, List<String> points, List<Line> lines) {

    /** One line of the chart. @param values one for each point */
    public record Line(String label, List<BigDecimal> values) {

        public Line {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    public CollectedSeries {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.values().size() != points.size()) {
                throw new IllegalArgumentException("A line has another number of points: " + line.label());
            }
        }
    }
}
