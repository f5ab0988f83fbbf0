package se.ledstjarnan.domain.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTrendTest {

    @ParameterizedTest
    @CsvSource({"3, 2, BETTER", "2, 3, WORSE", "1, 1, SAME", ", 4, FIRST"})
    void aLowerLevelIsBetter(Integer before, int now, GradeTrend trend) {
        assertThat(GradeTrend.of(before, now)).isEqualTo(trend);
    }
}
