package se.ledstjarnan.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.statistics.MonthlyCount;

class TrendTest {

    private static final Quarter QUARTER = new Quarter(2026, 3);

    @Test
    void chanceIsNoTrend() {
        assertThat(trend(19, 21, 20)).isEqualTo(Trend.USUAL);
        assertThat(Trend.USUAL.isSign()).isFalse();
    }

    @Test
    void oneMonthFarOutsideIsNamed() {
        assertThat(trend(20, 40, 20)).isEqualTo(Trend.MANY);
        assertThat(trend(20, 3, 20)).isEqualTo(Trend.FEW);
        assertThat(Trend.MANY.isSign()).isTrue();
    }

    /** Were the quarter part of its own yardstick, a high quarter would widen the limits and hide itself. */
    @Test
    void theQuarterIsNotPartOfItsOwnYardstick() {
        List<MonthlyCount> months = months(20, 27, 60);

        assertThat(Trend.chart(months).baseline()).isEqualTo(months.size() - 3);
        assertThat(Trend.of(months, QUARTER)).isEqualTo(Trend.MANY);
    }

    @Test
    void aSignThatEndedBeforeTheQuarterIsNoNews() {
        List<MonthlyCount> months = new ArrayList<>(months(22, 19, 22));
        MonthlyCount odd = months.get(4);
        months.set(4, new MonthlyCount(odd.month(), 31));

        assertThat(Trend.of(months, QUARTER)).isEqualTo(Trend.USUAL);
    }

    @Test
    void eightMonthsOnOneSideAreAnotherLevel() {
        List<MonthlyCount> months = new ArrayList<>();
        YearMonth month = QUARTER.lastMonth().minusMonths(23);
        for (int i = 0; i < 24; i++, month = month.plusMonths(1)) {
            months.add(new MonthlyCount(month, i < 16 ? 16 + 8 * (i % 2) : 23));
        }
        assertThat(Trend.of(months, QUARTER)).isEqualTo(Trend.HIGHER_LEVEL);
    }

    @Test
    void tooFewMonthsSayNothing() {
        List<MonthlyCount> months = months(19, 21, 80);

        assertThat(Trend.of(months.subList(months.size() - 11, months.size()), QUARTER))
                .isEqualTo(Trend.TOO_SHORT);
        assertThat(Trend.of(List.of(), QUARTER)).isEqualTo(Trend.TOO_SHORT);
    }

    @Test
    void whatIsSeldomIsNotJudgedByMonth() {
        List<MonthlyCount> months = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            months.add(new MonthlyCount(QUARTER.lastMonth().minusMonths(19 - i), i % 4 == 0 ? 1 : 0));
        }
        assertThat(Trend.of(months, QUARTER)).isEqualTo(Trend.RARE);
    }

    private static Trend trend(int... quarter) {
        return Trend.of(months(quarter), QUARTER);
    }

    /** Eighteen months of 18–22, then the quarter's three. */
    private static List<MonthlyCount> months(int... quarter) {
        int[] usual = {20, 18, 21, 22, 19, 20, 18, 22, 20, 19, 21, 20, 22, 18, 19, 21, 20, 20};
        List<MonthlyCount> months = new ArrayList<>();
        YearMonth month = QUARTER.lastMonth().minusMonths(usual.length + 2);
        for (int count : usual) {
            months.add(new MonthlyCount(month, count));
            month = month.plusMonths(1);
        }
        for (int count : quarter) {
            months.add(new MonthlyCount(month, count));
            month = month.plusMonths(1);
        }
        return months;
    }
}
