package se.ledstjarnan.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The periods of law 1930:173, with the holidays of a few years written out; the library's own are tested with the services. */
class WorkingDaysTest {

    private static final Set<LocalDate> HOLIDAYS = Stream.of(
                    "2025-12-24 2025-12-25 2025-12-26 2025-12-31",
                    "2026-01-01 2026-01-06 2026-04-03 2026-04-05 2026-04-06 2026-05-01 2026-05-14 2026-06-06",
                    "2026-06-19 2026-06-20 2026-10-31 2026-12-24 2026-12-25 2026-12-26 2026-12-31",
                    "2027-01-01 2027-01-06 2027-03-26 2027-03-28 2027-03-29 2027-05-01 2027-05-06 2027-05-16",
                    "2027-06-06 2027-06-25 2027-06-26 2027-11-06 2027-12-24 2027-12-25 2027-12-26 2027-12-31")
            .flatMap(line -> Stream.of(line.split(" ")))
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet());

    private final WorkingDays calendar = new WorkingDays(HOLIDAYS::contains);

    @ParameterizedTest
    @CsvSource({
        // The 26th is a Saturday and annandag jul, the 27th a Sunday.
        "2026-10-26, 2026-12-28",
        // There is no 31 February; the 28th is a Sunday.
        "2026-12-31, 2027-03-01",
        "2025-12-31, 2026-03-02",
        // The national day, on a Sunday.
        "2027-04-06, 2027-06-07",
        "2026-04-24, 2026-06-24",
        "2026-06-30, 2026-08-31",
        // Midsommarafton, julafton and nyårsafton are on a par with holidays.
        "2026-04-19, 2026-06-22",
        "2026-10-24, 2026-12-28",
        "2026-10-31, 2027-01-04"
    })
    void twoMonthsEndOnAWorkingDay(LocalDate from, LocalDate last) {
        assertThat(calendar.limit(from, new Span(2, SpanUnit.MONTHS))).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 3, DAYS, 2026-12-04",
        "2026-12-01, 4, DAYS, 2026-12-07",
        "2026-11-20, 1, WEEKS, 2026-11-27",
        "2026-12-11, 2, WEEKS, 2026-12-28",
        "2024-02-29, 1, YEARS, 2025-02-28",
        "2025-03-01, 1, YEARS, 2026-03-02"
    })
    void everyUnitOfLawIsRolled(LocalDate from, int count, SpanUnit unit, LocalDate last) {
        assertThat(calendar.limit(from, new Span(count, unit))).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-23, 1, 2026-12-28", "2026-11-20, 2, 2026-11-24", "2026-12-30, 2, 2027-01-05"})
    void workingDaysAreCountedOneByOne(LocalDate from, int count, LocalDate last) {
        assertThat(calendar.target(from, new Span(count, SpanUnit.WORKING_DAYS)))
                .isEqualTo(last);
    }

    @Test
    void anInternalTargetIsNotRolled() {
        assertThat(calendar.target(LocalDate.of(2026, 10, 26), new Span(2, SpanUnit.MONTHS)))
                .isEqualTo("2026-12-26");
    }

    @Test
    void aLimitOfLawIsNeverInHoursOrWorkingDays() {
        assertThatThrownBy(() -> Limit.of(3, SpanUnit.HOURS)).hasMessage("unit: law.unitOnlyForTargets");
        assertThatThrownBy(() -> Limit.of(3, SpanUnit.WORKING_DAYS)).hasMessage("unit: law.unitOnlyForTargets");
        assertThatThrownBy(() -> new Span(0, SpanUnit.DAYS)).hasMessage("count: law.countOutOfBounds");
        assertThatThrownBy(() -> new Span(1000, SpanUnit.DAYS)).hasMessage("count: law.countOutOfBounds");
        assertThatThrownBy(() -> new Span(2, null)).hasMessage("unit: shared.required");
    }
}
