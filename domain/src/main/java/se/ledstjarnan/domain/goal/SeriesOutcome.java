package se.ledstjarnan.domain.goal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator in one unit, or in the whole, over time.
 *
 * @param unitId null for the whole
 * @param unit null for the whole
 * @param targets by year
 * @param outcomes the earliest first
 */
public record SeriesOutcome(
        About about, Long unitId, String unit, Map<Integer, BigDecimal> targets, List<Point> outcomes)
        implements Serializable {

    /** Days after the end of a period in which its outcome is entered. */
    public static final int DAYS_TO_ENTER = 30;

    public SeriesOutcome {
        targets = Map.copyOf(targets);
        outcomes = List.copyOf(outcomes);
    }

    /** What is measured. */
    public record About(
            long id,
            int number,
            String name,
            String measuredIn,
            Direction direction,
            Frequency frequency,
            IndicatorSource source,
            LocalDate since,
            LocalDate breakOn,
            LocalDate retiredOn)
            implements Serializable {}

    /** An outcome: a value, or why there is none. */
    public record Point(LocalDate firstDay, BigDecimal value, Missing missing, Forecast forecast, Integer base)
            implements Serializable {

        public int year() {
            return firstDay.getYear();
        }
    }

    /** The latest outcome, whether it is a value or not. */
    public Optional<Point> latest() {
        return outcomes.isEmpty() ? Optional.empty() : Optional.of(outcomes.get(outcomes.size() - 1));
    }

    /** The latest one of the year. */
    public Optional<Point> latestOf(int year) {
        return outcomes.stream().filter(point -> point.year() == year).reduce((earlier, later) -> later);
    }

    /** The latest one of the year or, as official statistics come late, of the year before. */
    public Optional<Point> latestBy(int year) {
        return outcomes.stream()
                .filter(point -> point.year() == year || point.year() == year - 1)
                .reduce((earlier, later) -> later);
    }

    /** Null where none is set. */
    public BigDecimal target(int year) {
        return targets.get(year);
    }

    /** How much of its year's target it has reached, in per cent; empty where that cannot be said. */
    public Optional<Integer> share(Point point) {
        return TargetShare.of(about.direction(), target(point.year()), point.value());
    }

    /** What lies between it and its year's target, positive where it is better; empty where that cannot be said. */
    public Optional<BigDecimal> variance(Point point) {
        BigDecimal target = target(point.year());
        if (target == null || point.value() == null || about.direction() == Direction.NEUTRAL) {
            return Optional.empty();
        }
        BigDecimal over = point.value().subtract(target);
        return Optional.of(about.direction() == Direction.HIGHER ? over : over.negate());
    }

    /** The value before it that was measured in the same way. */
    public Optional<Point> before(Point point) {
        return outcomes.stream()
                .filter(each -> each.firstDay().isBefore(point.firstDay()) && each.value() != null)
                .filter(each -> isAfterBreak(each) == isAfterBreak(point))
                .reduce((earlier, later) -> later);
    }

    /** Whether it was measured in the way that holds since the break. */
    public boolean isAfterBreak(Point point) {
        return about.breakOn() != null && !point.firstDay().isBefore(about.breakOn());
    }

    /** How it stands against the value before it. */
    public Trend trend(Point point) {
        return Trend.of(about.direction(), before(point).map(Point::value).orElse(null), point.value());
    }

    /** Whether the outcome of a period that has ended should have been there by now. */
    public boolean isStale(LocalDate today) {
        LocalDate owed = about.frequency().ended(today.minusDays(DAYS_TO_ENTER));
        boolean measured = !about.frequency().lastDay(owed).isBefore(about.since())
                && (about.retiredOn() == null || !owed.isAfter(about.retiredOn()));
        return measured
                && latest().filter(point -> !point.firstDay().isBefore(owed)).isEmpty();
    }
}
