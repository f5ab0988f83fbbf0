package se.ledstjarnan.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Level against target, direction against last time, and what is stale; and how a goal's indicators are weighed together. */
class SeriesOutcomeTest {

    private static final Levels LEVELS = new Levels(List.of(
            new Levels.Step(100, "Uppnått", LevelSymbol.FULL, LevelLook.FINE),
            new Levels.Step(80, "Delvis", LevelSymbol.HALF, LevelLook.SOON),
            new Levels.Step(0, "Ej", LevelSymbol.EMPTY, LevelLook.LATE)));

    private static SeriesOutcome series(Direction direction, LocalDate breakOn, Integer target, String... values) {
        SeriesOutcome.About about = new SeriesOutcome.About(
                1,
                1,
                "A",
                "%",
                direction,
                Frequency.QUARTER,
                IndicatorSource.MANUAL,
                LocalDate.of(2025, 1, 1),
                breakOn,
                null);
        LocalDate[] first = {LocalDate.of(2025, 1, 1)};
        List<SeriesOutcome.Point> points = Arrays.stream(values)
                .map(value -> {
                    SeriesOutcome.Point point = new SeriesOutcome.Point(
                            first[0],
                            value.isEmpty() ? null : new BigDecimal(value),
                            value.isEmpty() ? Missing.TOO_FEW : null,
                            null,
                            null);
                    first[0] = first[0].plusMonths(3);
                    return point;
                })
                .toList();
        return new SeriesOutcome(
                about, null, null, target == null ? Map.of() : Map.of(2025, BigDecimal.valueOf(target)), points);
    }

    private static SeriesOutcome.Point last(SeriesOutcome series) {
        return series.latest().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 80, 80, Uppnått",
        "HIGHER, 80, 79.9, Delvis",
        "HIGHER, 80, 64, Delvis",
        "HIGHER, 80, 63.9, Ej",
        "LOWER, 10, 10, Uppnått",
        "LOWER, 10, 12.5, Delvis",
        "LOWER, 10, 12.6, Ej",
        "LOWER, 0, 0, Uppnått",
        "LOWER, 0, 1, Ej",
        "HIGHER, 0, 0, Uppnått",
        "NEUTRAL, 80, 80, ",
        "HIGHER, , 80, "
    })
    void theLevelIsTheShareOfTheTarget(Direction direction, Integer target, String value, String word) {
        SeriesOutcome series = series(direction, null, target, value);

        assertThat(LEVELS.of(series, last(series)).map(Levels.Step::word).orElse(null))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 70, 71, BETTER",
        "HIGHER, 71, 70, WORSE",
        "LOWER, 71, 70, BETTER",
        "LOWER, 70, 71, WORSE",
        "LOWER, 70, 70.0, UNCHANGED",
        "NEUTRAL, 70, 71, RISEN",
        "NEUTRAL, 71, 70, FALLEN"
    })
    void theDirectionKnowsWhichWayIsBetter(Direction direction, String before, String now, Trend trend) {
        SeriesOutcome series = series(direction, null, null, before, now);

        assertThat(series.trend(last(series))).isEqualTo(trend);
    }

    @Test
    void nothingIsComparedAcrossABreakOrWithWhatIsMissing() {
        SeriesOutcome broken = series(Direction.HIGHER, LocalDate.of(2025, 4, 1), null, "70", "71");
        assertThat(broken.trend(last(broken))).isEqualTo(Trend.UNKNOWN);

        SeriesOutcome gap = series(Direction.HIGHER, null, null, "70", "", "71");
        assertThat(gap.trend(last(gap))).isEqualTo(Trend.BETTER);

        SeriesOutcome missing = series(Direction.HIGHER, null, 70, "70", "");
        assertThat(missing.trend(last(missing))).isEqualTo(Trend.UNKNOWN);
        assertThat(missing.share(last(missing))).isEmpty();
    }

    @Test
    void theVarianceIsPositiveWhereItIsBetter() {
        SeriesOutcome high = series(Direction.HIGHER, null, 70, "75");
        SeriesOutcome low = series(Direction.LOWER, null, 70, "75");

        assertThat(high.variance(last(high))).contains(BigDecimal.valueOf(5));
        assertThat(low.variance(last(low))).contains(BigDecimal.valueOf(-5));
    }

    @ParameterizedTest
    @CsvSource({"2025-07-29, false", "2025-07-30, false", "2025-07-31, true", "2025-04-30, false"})
    void isStaleAMonthAfterAPeriodWithoutItsOutcome(LocalDate today, boolean stale) {
        assertThat(series(Direction.HIGHER, null, null, "70").isStale(today)).isEqualTo(stale);
    }

    @Test
    void aGoalIsWeighedTogetherOfWhatCanBeTold() {
        SeriesOutcome reached = series(Direction.HIGHER, null, 70, "75");
        SeriesOutcome half = series(Direction.HIGHER, null, 100, "85");
        SeriesOutcome unknown = series(Direction.HIGHER, null, null, "85");

        Reach reach = Reach.of(
                LEVELS,
                List.of(new Reach.Part(60, reached), new Reach.Part(30, half), new Reach.Part(10, unknown)),
                2025);

        assertThat(reach.total()).isEqualTo((60 * 100 + 30 * 85) / 90);
        assertThat(reach.unknown()).isEqualTo(1);
        assertThat(reach.counts())
                .extracting(count -> count.step().word() + count.number())
                .containsExactly("Uppnått1", "Delvis1");
        assertThat(Reach.of(LEVELS, List.of(new Reach.Part(null, null)), 2025).total())
                .isNull();
    }

    @Test
    void aPeriodKnowsItsFirstDay() {
        LocalDate day = LocalDate.of(2026, 11, 20);

        assertThat(Frequency.HALF_YEAR.periodOf(day)).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(Frequency.QUARTER.ended(day)).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(Frequency.YEAR.ended(day)).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(Frequency.MONTH.lastDay(LocalDate.of(2026, 2, 1))).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(Frequency.QUARTER.begins(LocalDate.of(2026, 2, 1))).isFalse();
        assertThat(Frequency.QUARTER.number(LocalDate.of(2026, 10, 1))).isEqualTo(4);
    }
}
