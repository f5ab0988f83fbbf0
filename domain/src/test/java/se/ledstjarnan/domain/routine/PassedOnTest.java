package se.ledstjarnan.domain.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and how a document is passed on to the staff. */
class PassedOnTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 11, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        ", Så, day: shared.required",
        "2026-11-21, Så, day: routine.passing.dayAhead",
        "2026-11-01, Så, day: routine.passing.dayBefore",
        "2026-11-20, ' ', how: shared.required"
    })
    void isToldWhatIsWrongAtTheField(LocalDate day, String how, String message) {
        assertThatThrownBy(() -> PassedOn.said(day, how, SINCE, TODAY)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02", "2026-11-20"})
    void anyDayFromItCameUntilToday(LocalDate day) {
        assertThat(PassedOn.said(day, " Vid mötet ", SINCE, TODAY)).isEqualTo(new PassedOn(day, "Vid mötet"));
    }

    @Test
    void theWordsAreShort() {
        assertThatThrownBy(() -> PassedOn.said(TODAY, "x".repeat(201), SINCE, TODAY))
                .hasMessage("how: shared.tooLong");
    }
}
