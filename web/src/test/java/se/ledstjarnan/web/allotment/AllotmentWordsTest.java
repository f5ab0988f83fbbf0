package se.ledstjarnan.web.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is so near the budget that it is not called over it, in the list and in the picture alike. */
class AllotmentWordsTest {

    @ParameterizedTest
    @CsvSource({"80, true", "100, true", "100.9, true", "101, false", "130, false"})
    void aPerCentMoreIsStillWithinTheBudget(BigDecimal percent, boolean within) {
        assertThat(AllotmentWords.isWithin(percent)).isEqualTo(within);
    }
}
