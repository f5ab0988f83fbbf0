package se.ledstjarnan.domain.routine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingRequestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void asksSomebodyToReadWithinAYear() {
        assertThatCode(() -> asked(Set.of(5L), ReadingAudience.STAFF, TODAY).check(TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> asked(Set.of(5L), ReadingAudience.MANAGERS, TODAY.plusDays(366))
                        .check(TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void saysWhatIsWrongAtItsField() {
        assertThatThrownBy(() -> asked(Set.of(), ReadingAudience.STAFF, TODAY).check(TODAY))
                .hasMessage("units: routine.nobodyAsked");
        assertThatThrownBy(() -> asked(Set.of(5L), null, TODAY).check(TODAY)).hasMessage("audience: shared.required");
        assertThatThrownBy(() -> asked(Set.of(5L), ReadingAudience.STAFF, null).check(TODAY))
                .hasMessage("due: shared.required");
        assertThatThrownBy(() -> asked(Set.of(5L), ReadingAudience.STAFF, TODAY.minusDays(1))
                        .check(TODAY))
                .hasMessage("due: routine.dueBeforeToday");
        assertThatThrownBy(() -> asked(Set.of(5L), ReadingAudience.STAFF, TODAY.plusDays(367))
                        .check(TODAY))
                .hasMessage("due: routine.dueTooFar");
    }

    private static ReadingRequest asked(Set<Long> units, ReadingAudience audience, LocalDate due) {
        return new ReadingRequest(units, audience, due);
    }
}
