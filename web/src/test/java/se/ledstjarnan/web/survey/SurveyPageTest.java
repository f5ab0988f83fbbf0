package se.ledstjarnan.web.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.ejb.survey.SurveyView;

/** Figures as they are typed and compared. */
class SurveyPageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"84,5;84.5", "84.5;84.5", " 1 200 ;1200", "-3;-3"})
    void readsAFigureAsItIsWritten(String typed, BigDecimal meant) {
        assertThat(SurveyPage.figure(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mycket", "1e9", "NaN", "84,5 %", "1.2.3", "9999999999999999"})
    void refusesWhatIsNoFigure(String typed) {
        assertThatThrownBy(() -> SurveyPage.figure(typed)).hasMessage("value: survey.notANumber");
    }

    @Test
    void comparesTheYearsOfAFigureAndLeavesGaps() {
        SurveyComparison compared = SurveyComparison.of(List.of(
                new SurveyView.Result(2024, "Nöjda", new BigDecimal("82"), "procent"),
                new SurveyView.Result(2026, "Nöjda", new BigDecimal("87"), "procent"),
                new SurveyView.Result(2025, "Trygga", new BigDecimal("90"), "procent")));

        assertThat(compared.years()).containsExactly(2024, 2025, 2026);
        assertThat(compared.lines().get(0).values()).containsExactly(new BigDecimal("82"), null, new BigDecimal("87"));
    }
}
