package se.ledstjarnan.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.measure.EffectReading.Said;

class EffectReadingTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final double[] BEFORE = {10, 12, 9, 11, 8, 10, 11, 9, 12, 10, 11, 9};

    @Test
    void fewerThanUsualForLongSpeaksForTheMeasure() {
        EffectReading reading = read(9, 8, 9, 8, 9, 8, 9, 8);

        assertThat(reading.said()).isEqualTo(Said.FEWER);
        assertThat(reading.before()).isCloseTo(122 / 12.0, within(1e-9));
        assertThat(reading.since()).isCloseTo(8.5, within(1e-9));
    }

    @Test
    void moreThanUsualSpeaksAgainstIt() {
        assertThat(read(10, 11, 22).said()).isEqualTo(Said.MORE);
    }

    @Test
    void whatCameLastIsWhatIsSaid() {
        assertThat(read(22, 10, 9, 8, 9, 8, 9, 8, 9, 8).said()).isEqualTo(Said.FEWER);
    }

    @Test
    void ordinaryMonthsSayNothing() {
        assertThat(read(10, 9, 11, 12).said()).isEqualTo(Said.NO_SIGN);
    }

    @Test
    void twoMonthsAreTooEarly() {
        assertThat(read(2, 2).said()).isEqualTo(Said.TOO_EARLY);
        assertThat(read().said()).isEqualTo(Said.TOO_EARLY);
    }

    @Test
    void elevenMonthsBeforeAreTooFew() {
        double[] counts = Arrays.copyOf(BEFORE, 20);

        assertThat(EffectReading.of(months(20), counts, FIRST.plusMonths(11)).said())
                .isEqualTo(Said.TOO_SHORT);
        assertThat(EffectReading.of(List.of(), new double[0], FIRST).said()).isEqualTo(Said.TOO_SHORT);
    }

    @Test
    void whatBeganBeforeTheMeasureIsNotItsDoing() {
        double[] odd = BEFORE.clone();
        odd[11] = 40;

        assertThat(EffectReading.of(months(15), plus(odd, 10, 9, 11), FIRST.plusMonths(12))
                        .said())
                .isEqualTo(Said.NO_SIGN);
    }

    private static EffectReading read(double... after) {
        return EffectReading.of(months(12 + after.length), plus(BEFORE, after), FIRST.plusMonths(12));
    }

    private static double[] plus(double[] first, double... more) {
        return Stream.of(first, more).flatMapToDouble(Arrays::stream).toArray();
    }

    private static List<YearMonth> months(int count) {
        return IntStream.range(0, count).mapToObj(FIRST::plusMonths).toList();
    }
}
