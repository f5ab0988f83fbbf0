package se.ledstjarnan.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.shared.DomainException;

class QuarterTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-K1",
        "2026-03-31, 2026-K1",
        "2026-04-01, 2026-K2",
        "2026-09-30, 2026-K3",
        "2026-12-31, 2026-K4"
    })
    void everyDayLiesInOneQuarter(LocalDate day, String quarter) {
        Quarter found = Quarter.of(day);

        assertThat(found).hasToString(quarter);
        assertThat(day).isBetween(found.firstDay(), found.lastDay());
    }

    @Test
    void theLastOneBeforeNewYearIsTheFourthOfTheOldYear() {
        assertThat(Quarter.lastBefore(LocalDate.of(2026, 1, 1))).isEqualTo(new Quarter(2025, 4));
        assertThat(new Quarter(2026, 2).minus(6)).isEqualTo(new Quarter(2024, 4));
        assertThat(new Quarter(2025, 4).lastMonth()).isEqualTo(YearMonth.of(2025, 12));
    }

    @Test
    void theColumnsEndWithTheSameQuarterAYearAgo() {
        assertThat(new Quarter(2026, 1).withFourBefore())
                .extracting(Quarter::toString)
                .containsExactly("2026-K1", "2025-K4", "2025-K3", "2025-K2", "2025-K1");
    }

    @Test
    void beginsAndEndsAtMidnightByTheSwedishClock() {
        Quarter first = new Quarter(2026, 1);

        assertThat(first.start(SWEDEN)).isEqualTo(Instant.parse("2025-12-31T23:00:00Z"));
        assertThat(first.end(SWEDEN))
                .as("summer time began in between")
                .isEqualTo(Instant.parse("2026-03-31T22:00:00Z"))
                .isEqualTo(new Quarter(2026, 2).start(SWEDEN));
    }

    @Test
    void hasEndedTheDayAfterItsLast() {
        assertThat(new Quarter(2026, 3).hasEnded(LocalDate.of(2026, 9, 30))).isFalse();
        assertThat(new Quarter(2026, 3).hasEnded(LocalDate.of(2026, 10, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026, 0", "2026, 5", "2026, -1", "1999, 4", "3000, 1", "-2147483648, 1"})
    void whatIsNoQuarterCannotBe(int year, int number) {
        assertThatThrownBy(() -> new Quarter(year, number))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo("report.noSuchQuarter"));
    }
}
