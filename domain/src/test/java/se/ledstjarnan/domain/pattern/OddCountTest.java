package se.ledstjarnan.domain.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OddCountTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 1);

    @Test
    void aMonthAboveTheLimitsOfThoseBeforeIsOdd() {
        assertThat(OddCount.of(series(4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 12, 1), false))
                .hasValueSatisfying(odd -> {
                    assertThat(odd.month()).isEqualTo(FIRST.plusMonths(12));
                    assertThat(odd.count()).isEqualTo(12);
                    assertThat(odd.isMany()).isTrue();
                    assertThat(odd.before()).isEqualTo(54);
                    assertThat(odd.months()).hasSize(13);
                    assertThat(odd.surprise()).isGreaterThan(Surprise.LIKELY);
                });
    }

    @Test
    void theRunningMonthIsOddByTooManyAndNotByFew() {
        assertThat(OddCount.of(series(9, 10, 9, 10, 9, 10, 9, 10, 9, 10, 9, 10, 9, 25), false))
                .hasValueSatisfying(odd -> assertThat(odd.month()).isEqualTo(FIRST.plusMonths(13)));
        assertThat(OddCount.of(series(9, 10, 9, 10, 9, 10, 9, 10, 9, 10, 9, 10, 9, 1), false))
                .isEmpty();
        assertThat(OddCount.of(series(9, 10, 9, 10, 9, 10, 9, 10, 9, 10, 9, 10, 9, 1), true))
                .hasValueSatisfying(odd -> assertThat(odd.isMany()).isFalse());
    }

    @Test
    void fewMonthsAndFewCasesTellNothing() {
        assertThat(OddCount.of(series(4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 30), true)).isEmpty();
        assertThat(OddCount.of(series(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3), true))
                .isEmpty();
    }

    private static Map<YearMonth, Integer> series(int... counts) {
        Map<YearMonth, Integer> series = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            series.put(FIRST.plusMonths(i), counts[i]);
        }
        return series;
    }
}
