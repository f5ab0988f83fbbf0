package se.ledstjarnan.ejb.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.law.Span;
import se.ledstjarnan.domain.law.SpanUnit;
import se.ledstjarnan.domain.law.WorkingDays;

/** That the library's Sweden is that of the laws 1989:253 and 1930:173, also after its next version. */
class JollydayHolidaysTest {

    private final JollydayHolidays holidays = new JollydayHolidays();
    private final WorkingDays calendar = new WorkingDays(holidays);

    @ParameterizedTest
    @CsvSource({
        "2026-10-26, 2026-12-28",
        "2026-12-31, 2027-03-01",
        "2025-12-31, 2026-03-02",
        "2027-04-06, 2027-06-07",
        "2026-04-24, 2026-06-24",
        "2026-06-30, 2026-08-31"
    })
    void twoMonthsEndOnAWorkingDay(LocalDate from, LocalDate last) {
        assertThat(calendar.limit(from, new Span(2, SpanUnit.MONTHS))).isEqualTo(last);
    }

    /** The day of the patient safety report: 1 March 2026 was a Sunday, 1 March 2027 is a Monday. */
    @ParameterizedTest
    @CsvSource({"2026-03-01, 2026-03-02", "2027-03-01, 2027-03-01"})
    void aDayOfTheYearIsRolledToo(LocalDate day, LocalDate rolled) {
        assertThat(calendar.rolled(day)).isEqualTo(rolled);
    }

    @Test
    void theHolidaysOf2027AreThoseOfTheLawAndNoOthers() {
        List<LocalDate> expected = Stream.of(
                        "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06",
                        "06-25 06-26 11-06 12-24 12-25 12-26 12-31")
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(day -> LocalDate.parse("2027-" + day))
                .toList();

        assertThat(holidaysOf(2027)).containsExactlyElementsOf(expected);
    }

    /** Eleven holidays, the day of Easter, pentecost and the three eves; two may fall on one day. */
    @ParameterizedTest
    @ValueSource(ints = {2020, 2024, 2025, 2026, 2028, 2032, 2040, 2100})
    void everyYearHasItsEves(int year) {
        assertThat(holidaysOf(year)).hasSizeBetween(15, 16);
        assertThat(holidays.isHoliday(LocalDate.of(year, 12, 24))).isTrue();
        assertThat(holidays.isHoliday(LocalDate.of(year, 12, 31))).isTrue();
    }

    private List<LocalDate> holidaysOf(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return IntStream.range(0, first.lengthOfYear())
                .mapToObj(first::plusDays)
                .filter(holidays::isHoliday)
                .toList();
    }
}
