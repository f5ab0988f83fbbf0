package se.ledstjarnan.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.goal.Direction;

/** How a figure stands to its target, whichever way is better. */
class FigureStandingTest {

    @ParameterizedTest
    @CsvSource({
        "90, 80, HIGHER, GOOD",
        "81, 80, HIGHER, ON_TARGET",
        "80, 80, HIGHER, ON_TARGET",
        "79, 80, HIGHER, BAD",
        "79, 80, LOWER, ON_TARGET",
        "60, 80, LOWER, GOOD",
        "81, 80, LOWER, BAD",
        "81, 80, NEUTRAL, NO_TARGET",
        "81, , HIGHER, NO_TARGET",
        ", 80, HIGHER, MISSING",
        "1, 0, LOWER, BAD",
        "0, 0, LOWER, ON_TARGET"
    })
    void standsToItsTarget(BigDecimal value, BigDecimal target, Direction direction, FigureStanding standing) {
        assertThat(FigureStanding.of(value, target, direction)).isEqualTo(standing);
    }

    @Test
    void theGapIsAShareOfTheTarget() {
        assertThat(FigureStanding.gap(new BigDecimal("60"), new BigDecimal("80"), Direction.HIGHER))
                .hasValueSatisfying(gap -> assertThat(gap).isEqualByComparingTo("-0.25"));
        assertThat(FigureStanding.gap(new BigDecimal("60"), new BigDecimal("80"), Direction.LOWER))
                .hasValueSatisfying(gap -> assertThat(gap).isEqualByComparingTo("0.25"));
        assertThat(FigureSign.NOISE.isChange()).isFalse();
        assertThat(FigureSign.SHIFT_UP.isChange()).isTrue();
    }
}
