package se.ledstjarnan.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Employee;

/** An indicator with its targets, breaks and end, and what may be entered as its outcome. */
class IndicatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee MATS = new Employee("mats", "Mats", "Holm", "MAS", null);
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final long UNIT = 7;
    private static final int FEWEST = 5;

    private Indicator indicator;

    @BeforeEach
    void begun() {
        indicator = new Indicator(1, content(IndicatorSource.MANUAL, null, Frequency.QUARTER, true), MATS);
    }

    private static IndicatorContent content(IndicatorSource source, String key, Frequency frequency, boolean whole) {
        return new IndicatorContent(
                "Nattfasta", null, source, key, null, "%", Direction.HIGHER, frequency, whole, Set.of(UNIT), SINCE);
    }

    private Outcome outcome(Long unit, LocalDate first) {
        Measurement found = new Measurement(new BigDecimal("80"), null, 20).safe(FEWEST);
        return new Outcome(indicator, unit, first, found, MATS, TODAY, NOW);
    }

    @Test
    void aSourceHasItsKeyAndKoladaItsYear() {
        assertThatThrownBy(() -> new Indicator(1, content(IndicatorSource.SYSTEM, null, Frequency.YEAR, true), MATS))
                .hasMessage("sourceKey: shared.required");
        assertThatThrownBy(() ->
                        new Indicator(1, content(IndicatorSource.KOLADA, "U23471", Frequency.QUARTER, true), MATS))
                .hasMessage("frequency: goal.indicator.koladaYearly");
        assertThatThrownBy(
                        () -> new Indicator(1, content(IndicatorSource.KOLADA, "U23471", Frequency.YEAR, true), MATS))
                .hasMessage("units: goal.indicator.koladaWhole");
        assertThatThrownBy(() -> new Indicator(1, content(IndicatorSource.MANUAL, null, Frequency.YEAR, true), null))
                .hasMessage("responsible: goal.indicator.nobody");
    }

    @Test
    void howOftenItIsMeasuredStaysOnceItHasOutcomes() {
        LocalDate first = LocalDate.of(2025, 4, 1);

        assertThatThrownBy(
                        () -> indicator.write(content(IndicatorSource.MANUAL, null, Frequency.YEAR, true), MATS, first))
                .hasMessage("frequency: goal.indicator.hasOutcomes");
        indicator.write(content(IndicatorSource.MANUAL, null, Frequency.YEAR, true), MATS, null);
        assertThat(indicator.getFrequency()).isEqualTo(Frequency.YEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 2026, unit: goal.indicator.wrongUnit",
        "7, 2024, year: goal.indicator.targetYear",
        "7, 2037, year: goal.indicator.targetYear",
        "7, , year: shared.required"
    })
    void targetsAreOfItsUnitsAndOfLikelyYears(Long unit, Integer year, String message) {
        assertThatThrownBy(() -> indicator.aim(unit, year, BigDecimal.TEN, TODAY))
                .hasMessage(message);
    }

    @Test
    void aBreakLiesAfterTheFirstOutcomeAndNotAhead() {
        LocalDate first = LocalDate.of(2025, 4, 1);

        assertThatThrownBy(() -> indicator.breakSeries(first, "Ny metod", first, TODAY))
                .hasMessage("breakOn: goal.indicator.breakBeforeFirst");
        assertThatThrownBy(() -> indicator.breakSeries(TODAY, "Ny metod", null, TODAY))
                .hasMessage("breakOn: goal.indicator.breakBeforeFirst");
        assertThatThrownBy(() -> indicator.breakSeries(TODAY.plusDays(1), "Ny metod", first, TODAY))
                .hasMessage("breakOn: shared.dayInFuture");
        indicator.breakSeries(LocalDate.of(2026, 1, 1), "Ny metod", first, TODAY);
        assertThatThrownBy(() -> indicator.breakSeries(LocalDate.of(2025, 10, 1), "Ny metod", first, TODAY))
                .hasMessage("breakOn: goal.indicator.breakBeforeBreak");
    }

    @Test
    void retiredInMidYearItKeepsThePeriodsThatHadBegun() {
        indicator.retire(LocalDate.of(2026, 5, 15), "Mäts inte längre", TODAY);

        assertThat(outcome(UNIT, LocalDate.of(2026, 4, 1)).getValue()).isEqualByComparingTo("80");
        assertThatThrownBy(() -> outcome(UNIT, LocalDate.of(2026, 7, 1))).hasMessage("period: goal.outcome.retired");
        assertThatThrownBy(() -> indicator.aim(UNIT, 2026, BigDecimal.TEN, TODAY))
                .hasMessage("goal.indicator.retired");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, ",
        "2027-01-01, period: goal.outcome.future",
        "2026-02-01, period: goal.outcome.period",
        "2024-10-01, period: goal.outcome.beforeSince"
    })
    void anOutcomeIsOfAPeriodThatHasBegun(LocalDate first, String message) {
        if (message == null) {
            assertThat(outcome(null, first).getFirstDay()).isEqualTo(first);
        } else {
            assertThatThrownBy(() -> outcome(null, first)).hasMessage(message);
        }
    }

    @Test
    void anOutcomeIsOfAUnitThatItIsMeasuredFor() {
        assertThatThrownBy(() -> outcome(8L, LocalDate.of(2026, 7, 1))).hasMessage("unit: goal.indicator.wrongUnit");
    }

    @Test
    void fewAnswersAreNoValueAndNothingIsNoZero() {
        assertThat(new Measurement(BigDecimal.ONE, null, 4).safe(FEWEST))
                .isEqualTo(new Measurement(null, Missing.TOO_FEW, 4));
        assertThat(new Measurement(BigDecimal.ONE, null, 5).safe(FEWEST).value())
                .isEqualTo(BigDecimal.ONE);
        assertThatThrownBy(() -> new Measurement(null, null, null).safe(FEWEST))
                .hasMessage("value: goal.outcome.noValue");
        assertThatThrownBy(() -> new Measurement(BigDecimal.ONE, Missing.NOT_MEASURED, null).safe(FEWEST))
                .hasMessage("value: goal.outcome.valueAndMissing");
    }

    @Test
    void isPutRightWithAReasonAndOnlyWhereItDiffers() {
        Outcome outcome = outcome(UNIT, LocalDate.of(2026, 7, 1));

        assertThat(outcome.correct(new Measurement(new BigDecimal("80.0"), null, 20), null, MATS, NOW))
                .isFalse();
        Measurement other = new Measurement(new BigDecimal("75"), null, 20);
        assertThatThrownBy(() -> outcome.correct(other, " ", MATS, NOW)).hasMessage("because: shared.required");
        assertThat(outcome.correct(other, "Fel rad", MATS, NOW)).isTrue();
        assertThat(outcome.getValue()).isEqualByComparingTo("75");
    }
}
