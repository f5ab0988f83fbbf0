package se.ledstjarnan.domain.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;

/**
 * Values over time or over groups, for a chart that always has its table. A missing value is null, never nought.
 *
 * @param key names the series within its source and never changes
 * @param cells how its counts are known again elsewhere, where they could point at someone and are made safe; null where nothing in it
 *     could. Its points are the rows, its lines the columns.
 */
public record CollectedSeries(String key, String title, List<String> points, List<Line> lines, CountedCells cells) {

    /** One in which nothing points at anyone. */
    public CollectedSeries(String key, String title, List<String> points, List<Line> lines) {
        this(key, title, points, lines, null);
    }

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

    /** Its counts as a table, a row for each point; nothing counted is nought. */
    public CountTable counts() {
        List<CountRow> rows = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            int at = i;
            List<Integer> counts = lines.stream()
                    .map(line -> line.values().get(at) == null
                            ? 0
                            : line.values().get(at).intValueExact())
                    .toList();
            rows.add(new CountRow(points.get(i), points.get(i), null, counts));
        }
        return new CountTable(lines.stream().map(Line::label).toList(), rows, false);
    }
}
