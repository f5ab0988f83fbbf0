package se.ledstjarnan.domain.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrenceTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 14.32, 2026-11-21T13:32:00Z",
        "2026-11-21, 14:32, 2026-11-21T13:32:00Z",
        "20261121, 1432, 2026-11-21T13:32:00Z",
        "2026-11-21, 9.05, 2026-11-21T08:05:00Z",
        "' 2026-07-01 ', 00.00, 2026-06-30T22:00:00Z",
        // Clocks go back: the hour from 2 to 3 comes twice, and the first one is meant.
        "2026-10-25, 02.30, 2026-10-25T00:30:00Z",
        "2026-10-25, 03.00, 2026-10-25T02:00:00Z",
        "2026-03-29, 01.59, 2026-03-29T00:59:00Z",
        "2026-03-29, 03.00, 2026-03-29T01:00:00Z",
        "2024-02-29, 12.00, 2024-02-29T11:00:00Z"
    })
    void readsWhatPeopleWrite(String day, String time, Instant expected) {
        assertThat(Occurrence.at(day, time, SWEDEN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-02-30, 12.00, occurredDay: deviation.notADay",
                "2026-02-29, 12.00, occurredDay: deviation.notADay",
                "2026-13-01, 12.00, occurredDay: deviation.notADay",
                "i går, 12.00, occurredDay: deviation.notADay",
                "11/22/2026, 12.00, occurredDay: deviation.notADay",
                "-, 12.00, occurredDay: shared.required",
                "'   ', 12.00, occurredDay: shared.required",
                "2026-11-21, 24.00, occurredTime: deviation.notATime",
                "2026-11-21, 12.60, occurredTime: deviation.notATime",
                "2026-11-21, nyss, occurredTime: deviation.notATime",
                "2026-11-21, -, occurredTime: shared.required",
                // Clocks go forward: nothing can happen between 2 and 3.
                "2026-03-29, 02.30, occurredTime: deviation.timeSkipped"
            })
    void refusesWhatCannotBe(String day, String time, String message) {
        assertThatThrownBy(() -> Occurrence.at(day, time, SWEDEN)).hasMessage(message);
    }
}
