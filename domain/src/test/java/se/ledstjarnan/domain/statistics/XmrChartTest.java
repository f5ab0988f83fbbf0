package se.ledstjarnan.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.statistics.XmrSignal.Kind;

class XmrChartTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final int[] CALM = {10, 12, 9, 11, 8, 10, 11, 9, 12, 10, 11, 9};

    @Test
    void limitsAreMeanAndMovingRange() {
        XmrChart chart = XmrChart.of(months(CALM));

        // sum 122; moving ranges 2 3 2 3 2 1 2 3 2 1 2 = 23 over 11
        assertThat(chart.mean()).isCloseTo(122 / 12.0, within(1e-9));
        assertThat(chart.upper()).isCloseTo(122 / 12.0 + 2.66 * 23 / 11, within(1e-9));
        assertThat(chart.lower()).isCloseTo(122 / 12.0 - 2.66 * 23 / 11, within(1e-9));
        assertThat(chart.normalLow()).isEqualTo(5);
        assertThat(chart.normalHigh()).isEqualTo(15);
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.newest()).isEmpty();
    }

    @Test
    void lowerLimitOfCountsIsCutAtZero() {
        XmrChart chart = XmrChart.of(months(0, 5, 0, 4, 1, 6, 0, 3, 5, 0, 4, 1));

        assertThat(chart.lower()).isZero();
        assertThat(chart.normalLow()).isZero();
        assertThat(chart.signals()).isEmpty();
    }

    @Test
    void elevenMonthsGiveNoLimits() {
        XmrChart chart = XmrChart.of(months(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 90));

        assertThat(chart.hasLimits()).isFalse();
        assertThat(chart.signals()).isEmpty();
    }

    @Test
    void nothingCountedGivesAnEmptyChart() {
        XmrChart chart = XmrChart.of(List.of());

        assertThat(chart.hasLimits()).isFalse();
        assertThat(chart.mean()).isZero();
        assertThat(chart.last(12).points()).isEmpty();
    }

    @Test
    void aMonthOutsideIsNamed() {
        XmrChart chart = XmrChart.of(months(plus(CALM, 16)), 12);

        assertThat(chart.signals())
                .containsExactly(new XmrSignal(Kind.ABOVE, FIRST.plusMonths(12), FIRST.plusMonths(12)));
        assertThat(chart.isOdd(FIRST.plusMonths(12))).isTrue();
        assertThat(chart.isOdd(FIRST)).isFalse();
    }

    @Test
    void aMonthOnTheLimitIsNormal() {
        assertThat(XmrChart.of(months(plus(CALM, 15, 5)), 12).signals()).isEmpty();
    }

    @Test
    void anUnusuallyLowMonthIsASignalToo() {
        XmrChart chart = XmrChart.of(months(plus(CALM, 4)), 12);

        assertThat(chart.newest()).hasValueSatisfying(s -> assertThat(s.kind()).isEqualTo(Kind.BELOW));
    }

    @Test
    void eightOnOneSideIsAShiftAndSevenIsNot() {
        assertThat(XmrChart.of(months(plus(CALM, 11, 12, 11, 12, 11, 12, 11)), 12)
                        .signals())
                .isEmpty();

        XmrChart chart = XmrChart.of(months(plus(CALM, 11, 12, 11, 12, 11, 12, 11, 12)), 12);
        assertThat(chart.signals())
                .containsExactly(new XmrSignal(Kind.SHIFT_UP, FIRST.plusMonths(12), FIRST.plusMonths(19)));
    }

    @Test
    void sixRisingIsATrendAndFiveIsNot() {
        assertThat(XmrChart.of(months(plus(CALM, 8, 9, 10, 11, 12, 9)), 12).signals())
                .isEmpty();

        XmrChart chart = XmrChart.of(months(plus(CALM, 8, 9, 10, 11, 12, 13)), 12);
        assertThat(chart.signals())
                .containsExactly(new XmrSignal(Kind.RISING, FIRST.plusMonths(12), FIRST.plusMonths(17)));
    }

    @Test
    void sixFallingIsATrend() {
        XmrChart chart = XmrChart.of(months(plus(CALM, 13, 12, 11, 10, 9, 8)), 12);

        assertThat(chart.signals())
                .containsExactly(new XmrSignal(Kind.FALLING, FIRST.plusMonths(12), FIRST.plusMonths(17)));
    }

    @Test
    void theNewestSignalIsSaidFirstAndTheStrongestOfThose() {
        XmrChart chart = XmrChart.of(months(plus(CALM, 8, 9, 11, 12, 14, 17)), 12);

        assertThat(chart.signals()).extracting(XmrSignal::kind).containsExactly(Kind.RISING, Kind.ABOVE);
        assertThat(chart.newest().orElseThrow().kind()).isEqualTo(Kind.ABOVE);
    }

    @Test
    void whatCameLaterIsNotPartOfItsOwnYardstick() {
        int[] counts = plus(CALM, 40, 40);

        assertThat(XmrChart.of(months(counts), 12).mean()).isCloseTo(122 / 12.0, within(1e-9));
        assertThat(XmrChart.of(months(counts)).mean()).isGreaterThan(14);
    }

    @Test
    void theLastMonthsKeepTheLimitsAndTheirSignals() {
        XmrChart shown =
                XmrChart.of(months(plus(plus(CALM, 30), 10, 9, 11)), 12).last(3);

        assertThat(shown.points()).hasSize(3);
        assertThat(shown.hasLimits()).isTrue();
        assertThat(shown.signals()).isEmpty();
    }

    @Test
    void evenCountsStayNormalAndTheNextOneIsNot() {
        assertThat(XmrChart.of(months(3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)).signals())
                .isEmpty();
        XmrChart halves = XmrChart.of(months(3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4));
        assertThat(halves.normalLow()).isEqualTo(3);
        assertThat(halves.normalHigh()).isEqualTo(4);
        assertThat(halves.signals()).isEmpty();
    }

    @Test
    void aGapBetweenMonthsIsAMistakeOfTheCaller() {
        List<MonthlyCount> gap = List.of(new MonthlyCount(FIRST, 1), new MonthlyCount(FIRST.plusMonths(2), 1));

        assertThatThrownBy(() -> XmrChart.of(gap)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int[] plus(int[] first, int... more) {
        int[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    private static List<MonthlyCount> months(int... counts) {
        List<MonthlyCount> months = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            months.add(new MonthlyCount(FIRST.plusMonths(i), counts[i]));
        }
        return months;
    }
}
