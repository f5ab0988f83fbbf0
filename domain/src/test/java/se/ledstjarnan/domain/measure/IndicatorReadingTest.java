package se.ledstjarnan.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.measure.EffectReading.Said;
import se.ledstjarnan.domain.measure.EffectReading.Turn;
import se.ledstjarnan.domain.statistics.Xmr;

class IndicatorReadingTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final double[] BEFORE = {80, 82, 79, 81, 80, 82, 81, 79, 80, 81, 82, 80};
    private static final double NONE = Double.NaN;

    @Test
    void theSameMoveIsGoodOrBadByItsDirection() {
        EffectReading higher = read(null, 95, 96, 97);

        assertThat(higher.said()).isEqualTo(Said.MORE);
        assertThat(higher.turn(Direction.HIGHER)).isEqualTo(Turn.BETTER);
        assertThat(higher.turn(Direction.LOWER)).isEqualTo(Turn.WORSE);
        assertThat(higher.turn(Direction.NEUTRAL)).isEqualTo(Turn.NONE);
        EffectReading lower = read(null, 60, 61, 62);
        assertThat(lower.turn(Direction.HIGHER)).isEqualTo(Turn.WORSE);
        assertThat(lower.turn(Direction.LOWER)).isEqualTo(Turn.BETTER);
    }

    @Test
    void whatIsMissingIsNeitherNoughtNorAPoint() {
        EffectReading reading = read(null, 95, NONE, 97);

        assertThat(reading.said()).as("two values, not three").isEqualTo(Said.TOO_EARLY);
        assertThat(reading.since()).isCloseTo(96, within(1e-9));
        assertThat(read(null, NONE, NONE, NONE).since()).isNaN();
        double[] gaps = BEFORE.clone();
        gaps[3] = NONE;
        assertThat(EffectReading.of(months(15), plus(gaps, 95, 96, 97), FIRST.plusMonths(12), null, Xmr.Numbers.PERCENT)
                        .said())
                .as("eleven values before")
                .isEqualTo(Said.TOO_SHORT);
    }

    @Test
    void aBreakAfterTheMeasureEndsWhatIsCompared() {
        EffectReading soon = read(FIRST.plusMonths(13), 95, 10, 11, 12, 13);
        EffectReading later = read(FIRST.plusMonths(15), 95, 96, 97, 10, 11);

        assertThat(soon.said()).isEqualTo(Said.BROKEN);
        assertThat(soon.months()).hasSize(13);
        assertThat(later.said()).isEqualTo(Said.MORE);
        assertThat(later.since()).isCloseTo(96, within(1e-9));
    }

    @Test
    void aBreakBeforeTheMeasureBeginsTheSeriesAnew() {
        EffectReading reading = read(FIRST.plusMonths(2), 95, 96, 97);

        assertThat(reading.said()).as("ten values since the break").isEqualTo(Said.TOO_SHORT);
        assertThat(reading.months()).startsWith(FIRST.plusMonths(2)).hasSize(13);
        assertThat(reading.at()).isEqualTo(10);
    }

    @Test
    void nothingMeasuredSaysNothing() {
        EffectReading reading = EffectReading.of(List.of(), new double[0], FIRST, null, Xmr.Numbers.ANY);

        assertThat(reading.said()).isEqualTo(Said.TOO_SHORT);
        assertThat(reading.turn(Direction.HIGHER)).isEqualTo(Turn.NONE);
    }

    @Test
    void verdictAndFiguresMayDiffer() {
        assertThat(EffectAccord.of(EffectVerdict.ACHIEVED, Said.MORE, Turn.WORSE))
                .contains(EffectAccord.HELPED_BUT_WORSE);
        assertThat(EffectAccord.of(EffectVerdict.PARTLY, Said.NO_SIGN, Turn.NONE))
                .contains(EffectAccord.HELPED_BUT_NO_SIGN);
        assertThat(EffectAccord.of(EffectVerdict.NOT_ACHIEVED, Said.FEWER, Turn.BETTER))
                .contains(EffectAccord.NOT_HELPED_BUT_BETTER);
        assertThat(EffectAccord.of(EffectVerdict.ACHIEVED, Said.FEWER, Turn.BETTER))
                .isEmpty();
        assertThat(EffectAccord.of(EffectVerdict.NOT_ACHIEVED, Said.NO_SIGN, Turn.NONE))
                .isEmpty();
        assertThat(EffectAccord.of(EffectVerdict.ACHIEVED, Said.TOO_SHORT, Turn.NONE))
                .isEmpty();
        assertThat(EffectAccord.of(null, Said.MORE, Turn.WORSE)).isEmpty();
    }

    private static EffectReading read(YearMonth broken, double... after) {
        return EffectReading.of(
                months(12 + after.length), plus(BEFORE, after), FIRST.plusMonths(12), broken, Xmr.Numbers.PERCENT);
    }

    private static double[] plus(double[] first, double... more) {
        return Stream.of(first, more).flatMapToDouble(Arrays::stream).toArray();
    }

    private static List<YearMonth> months(int count) {
        return IntStream.range(0, count).mapToObj(FIRST::plusMonths).toList();
    }
}
