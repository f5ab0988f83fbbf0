package se.ledstjarnan.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.statistics.Xmr.Numbers;
import se.ledstjarnan.domain.statistics.Xmr.Sign;
import se.ledstjarnan.domain.statistics.XmrSignal.Kind;

class XmrTest {

    private static final double GAP = Double.NaN;
    private static final double[] CALM = {1.0, 1.2, .9, 1.1, .8, 1.0, 1.1, .9, 1.2, 1.0, 1.1, .9};

    @Test
    void limitsOfFractionsAreNotRounded() {
        Xmr xmr = Xmr.of(CALM, Numbers.ANY);

        assertThat(xmr.mean()).isCloseTo(12.2 / 12, within(1e-9));
        assertThat(xmr.upper()).isCloseTo(12.2 / 12 + 2.66 * 2.3 / 11, within(1e-9));
        assertThat(xmr.lower()).isCloseTo(12.2 / 12 - 2.66 * 2.3 / 11, within(1e-9));
        assertThat(xmr.signs()).isEmpty();
    }

    @Test
    void onlyNumbersOfAnyKindMayHaveALimitBelowZero() {
        double[] wild = {0, 9, 0, 9, 0, 9, 0, 9, 0, 9, 0, 9};

        assertThat(Xmr.of(wild, Numbers.ANY).lower()).isNegative();
        assertThat(Xmr.of(wild, Numbers.NOT_NEGATIVE).lower()).isZero();
        assertThat(Xmr.of(wild, Numbers.COUNTS).lower()).isZero();
    }

    @Test
    void aShareHasNoLimitAboveAHundred() {
        double[] high = {99, 92, 98, 91, 99, 92, 98, 91, 99, 92, 98, 91};

        assertThat(Xmr.of(high, Numbers.PERCENT).upper()).isEqualTo(100);
        assertThat(Xmr.of(high, Numbers.NOT_NEGATIVE).upper()).isGreaterThan(100);
    }

    @Test
    void aMissingValueIsNoZeroAndNoRangeIsTakenAcrossIt() {
        double[] values = {10, 12, GAP, 30, 32, GAP, 10, 12, 10, 12, 10, 12, 10, 12};

        Xmr xmr = Xmr.of(values, Numbers.ANY);

        assertThat(xmr.known()).isEqualTo(12);
        assertThat(xmr.mean()).isCloseTo(172 / 12.0, within(1e-9));
        // nine steps of 2, none across the gaps
        assertThat(xmr.upper() - xmr.mean()).isCloseTo(2.66 * 2, within(1e-9));
        assertThat(xmr.isMissing(2)).isTrue();
        assertThat(xmr.isOdd(2)).isFalse();
    }

    @Test
    void elevenKnownOfThirteenGiveNoLimits() {
        double[] values = {1, 2, 1, GAP, 2, 1, 2, GAP, 1, 2, 1, 2, 99};

        assertThat(Xmr.of(values, Numbers.ANY).hasLimits()).isFalse();
        assertThat(Xmr.of(values, Numbers.ANY).signs()).isEmpty();
    }

    @Test
    void aGapEndsARun() {
        double[] seven = plus(CALM, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1);

        assertThat(judged(plus(seven, 1.1)).signs()).containsExactly(new Sign(Kind.SHIFT_UP, 12, 19));
        assertThat(judged(plus(seven, GAP, 1.1)).signs()).isEmpty();
        assertThat(judged(plus(CALM, .8, .85, .9, GAP, .95, 1.1, 1.15)).signs()).isEmpty();
    }

    @Test
    void whatIsTheSameStaysNormalThoughItsSumIsNot() {
        double[] same = new double[30];
        Arrays.fill(same, .1);

        assertThat(Xmr.of(same, Numbers.ANY).signs()).isEmpty();
        same[29] = .2;
        assertThat(Xmr.of(same, 0, 20, Numbers.ANY).signs()).containsExactly(new Sign(Kind.ABOVE, 29, 29));
    }

    @Test
    void whatCameBeforeTheBreakIsNeitherBuiltOnNorJudged() {
        double[] values = plus(new double[] {50, 50, 50, 50, 50, 50, 50, 50, 50}, CALM);

        Xmr xmr = Xmr.of(values, 9, values.length, Numbers.ANY);

        assertThat(xmr.mean()).isCloseTo(12.2 / 12, within(1e-9));
        assertThat(xmr.signs()).isEmpty();
        assertThat(xmr.isOdd(0)).isFalse();
    }

    @Test
    void placesOutsideTheRowAreTakenAsItsEnds() {
        assertThat(Xmr.of(CALM, -3, 99, Numbers.ANY).known()).isEqualTo(12);
        assertThat(Xmr.of(CALM, 99, 3, Numbers.ANY).known()).isZero();
        assertThat(Xmr.of(new double[0], Numbers.ANY).hasLimits()).isFalse();
    }

    @Test
    void laterChangesOfTheArrayDoNotReachTheChart() {
        double[] values = CALM.clone();
        Xmr xmr = Xmr.of(values, Numbers.ANY);
        values[0] = 99;

        assertThat(xmr.value(0)).isEqualTo(1.0);
    }

    @Test
    void aSeriesNamesItsPeriods() {
        List<XmrSeries.Point<Year>> points = IntStream.range(0, 16)
                .mapToObj(i -> new XmrSeries.Point<>(Year.of(2005 + i), value(i)))
                .toList();

        XmrSeries<Year> series = XmrSeries.of(points, Year.of(2006), Year.of(2020), Numbers.ANY);

        assertThat(series.xmr().start()).isEqualTo(1);
        assertThat(series.xmr().known()).isEqualTo(13);
        assertThat(series.newest().orElseThrow())
                .isEqualTo(new XmrSeries.Sign<>(Kind.ABOVE, Year.of(2020), Year.of(2020)));
        assertThat(series.signs()).hasSize(1);
    }

    private static Double value(int place) {
        return place == 15 ? Double.valueOf(9) : place == 3 ? null : Double.valueOf(place % 2);
    }

    @Test
    void periodsInDisorderAreAMistakeOfTheCaller() {
        List<XmrSeries.Point<Year>> twice =
                List.of(new XmrSeries.Point<>(Year.of(2025), 1.0), new XmrSeries.Point<>(Year.of(2025), 2.0));

        assertThatThrownBy(() -> XmrSeries.of(twice, Numbers.ANY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Xmr judged(double[] values) {
        return Xmr.of(values, 0, CALM.length, Numbers.ANY);
    }

    private static double[] plus(double[] first, double... more) {
        double[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
