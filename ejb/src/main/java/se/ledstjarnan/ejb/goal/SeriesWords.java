package se.ledstjarnan.ejb.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.goal.Levels;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.ejb.report.SourceBlock;

/** Says an outcome in words, with level, direction and forecast apart, and counts how many stand at each level. */
final class SeriesWords {

    private static final String NOTHING = "–";

    private final SourceBlock block;
    private final Levels levels;
    private final ReportPeriod period;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    SeriesWords(SourceBlock block, Levels levels, ReportPeriod period) {
        this.block = block;
        this.levels = levels;
        this.period = period;
        levels.steps().forEach(step -> counts.put(step.word(), 0));
    }

    /**
     * Indicator, target, the outcome before, the outcome, level, direction and forecast.
     *
     * @param unit the goal's; another one is said
     */
    List<String> row(String unit, SeriesOutcome series) {
        boolean same = series.unit() == null || series.unit().equals(unit);
        String name = series.about().name() + (same ? "" : ", " + series.unit());
        Optional<SeriesOutcome.Point> point = latest(series);
        String level = point.flatMap(found -> levels.of(series, found))
                .map(Levels.Step::word)
                .orElse(null);
        counts.merge(level == null ? block.word("unknown") : level, 1, Integer::sum);
        BigDecimal target = series.target(
                point.map(SeriesOutcome.Point::year).orElse(period.to().getYear()));
        List<String> row = new ArrayList<>(List.of(name));
        row.add(target == null ? NOTHING : measured(series, target));
        row.add(point.flatMap(series::before)
                .map(before -> value(series, before))
                .orElse(NOTHING));
        row.add(point.map(found -> value(series, found)).orElse(block.word("missing.NONE")));
        row.add(level == null ? NOTHING : level);
        row.add(point.map(found -> block.word("trend." + series.trend(found))).orElse(NOTHING));
        row.add(point.map(SeriesOutcome.Point::forecast)
                .map(forecast -> block.word("forecast." + forecast))
                .orElse(NOTHING));
        return row;
    }

    /** How many stand at each level, and how many cannot be told. */
    CountTable levels() {
        List<CountRow> rows = new ArrayList<>();
        counts.forEach((word, count) -> rows.add(new CountRow(word, word, null, List.of(count))));
        return new CountTable(List.of(block.word("levels.columns")), rows, false);
    }

    /** Of the period; official statistics come late, so that those of the year before it are taken too. */
    private Optional<SeriesOutcome.Point> latest(SeriesOutcome series) {
        return series.outcomes().stream()
                .filter(point -> !point.firstDay().isAfter(period.to())
                        && point.year() >= period.from().getYear() - 1)
                .reduce((earlier, later) -> later);
    }

    private String value(SeriesOutcome series, SeriesOutcome.Point point) {
        return point.value() == null ? block.word("missing." + point.missing()) : measured(series, point.value());
    }

    private static String measured(SeriesOutcome series, BigDecimal value) {
        return SourceBlock.text(value) + " " + series.about().measuredIn();
    }
}
