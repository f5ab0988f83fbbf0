package se.ledstjarnan.domain.ivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.lexmaria.Seriousness;

class CaseFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static CountedCase<Seriousness> received(
            String day, Seriousness judged, Integer decided, Integer notified) {
        LocalDate received = LocalDate.parse(day);
        return new CountedCase<>(
                received,
                judged,
                false,
                decided == null ? null : received.plusDays(decided),
                notified == null ? null : received.plusDays(notified));
    }

    @Test
    void eachYearHasItsOwnTheNewestFirstAndNoneIsLeftOut() {
        List<CaseFigures<Seriousness>> years = CaseFigures.by(
                CaseFigures.Span.YEAR,
                List.of(
                        received("2024-12-31", Seriousness.DEATH, 10, 4),
                        received("2026-01-01", Seriousness.NO_HARM, 3, null)),
                TODAY);

        assertThat(years).extracting(CaseFigures::year).containsExactly(2026, 2025, 2024);
        assertThat(years).extracting(CaseFigures::received).containsExactly(1, 0, 1);
        assertThat(years.get(2).of(Seriousness.DEATH)).isOne();
        assertThat(years.get(2).notified()).isOne();
        assertThat(years.get(1).daysToDecision()).isNull();
        assertThat(years.get(0).daysToNotification()).isNull();
    }

    @Test
    void quartersBeginInJanuaryAprilJulyAndOctober() {
        List<CaseFigures<Seriousness>> quarters = CaseFigures.by(
                CaseFigures.Span.QUARTER,
                List.of(received("2026-06-30", null, null, null), received("2026-07-01", null, null, null)),
                TODAY);

        assertThat(quarters).extracting(CaseFigures::quarter).containsExactly(4, 3, 2);
        assertThat(quarters).extracting(CaseFigures::received).containsExactly(0, 1, 1);
    }

    @Test
    void whatIsNotDecidedIsOpenAndNotJudged() {
        CaseFigures<Seriousness> year = CaseFigures.by(
                        CaseFigures.Span.YEAR, List.of(received("2026-02-01", Seriousness.LASTING, null, null)), TODAY)
                .get(0);

        assertThat(year.open()).isOne();
        assertThat(year.of(Seriousness.LASTING)).isZero();
    }

    @Test
    void theMedianIsThatOfTheMiddleTwoWhereTheyAreEven() {
        CaseFigures<Seriousness> year = CaseFigures.by(
                        CaseFigures.Span.YEAR,
                        List.of(
                                received("2026-02-01", Seriousness.LASTING, 1, 2),
                                received("2026-02-02", Seriousness.LASTING, 40, 5),
                                received("2026-02-03", Seriousness.LASTING, 3, 90)),
                        TODAY)
                .get(0);

        assertThat(year.daysToDecision()).isEqualTo(3);
        assertThat(year.daysToNotification()).isEqualTo(5);
        assertThat(CaseFigures.by(
                                CaseFigures.Span.YEAR,
                                List.of(
                                        received("2026-02-01", Seriousness.LASTING, 1, null),
                                        received("2026-02-02", Seriousness.LASTING, 4, null)),
                                TODAY)
                        .get(0)
                        .daysToDecision())
                .isEqualTo(3);
    }

    @Test
    void withoutCasesThereAreNoPeriods() {
        assertThat(CaseFigures.by(CaseFigures.Span.YEAR, List.<CountedCase<Seriousness>>of(), TODAY))
                .isEmpty();
    }
}
