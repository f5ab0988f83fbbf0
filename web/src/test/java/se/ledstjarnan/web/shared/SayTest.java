package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final Say say = new Say(Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), Say.SWEDEN));

    @ParameterizedTest
    @CsvSource({
        "-30, 30 dagar sen, late",
        "-3, 3 dagar sen, late",
        "-1, 1 dag sen, late",
        "0, i dag, soon",
        "1, i morgon, soon",
        "4, om 4 dagar, ''",
        "7, om 7 dagar, ''",
        "8, 2026-11-29, ''"
    })
    void saysWhenSomethingIsDue(int days, String words, String kind) {
        assertThat(say.due(TODAY.plusDays(days))).isEqualTo(words);
        assertThat(say.dueKind(TODAY.plusDays(days))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "0, i dag",
        "1, i går",
        "2, för 2 dagar sedan",
        "14, för 14 dagar sedan",
        "15, 2026-11-06",
        "-1, 2026-11-22"
    })
    void saysHowLongAgo(int days, String words) {
        assertThat(say.ago(TODAY.minusDays(days))).isEqualTo(words);
    }

    @Test
    void showsMomentsInSwedishTime() {
        Instant lateInUtc = Instant.parse("2026-11-20T23:30:00Z");
        assertThat(say.relative(lateInUtc)).isEqualTo("i dag 00.30");
        assertThat(say.dayAndTime(lateInUtc)).isEqualTo("2026-11-21 00.30");
        assertThat(say.relative(OffsetDateTime.parse("2026-11-20T20:14:00Z"))).isEqualTo("i går 21.14");
        assertThat(say.relative(ZonedDateTime.parse("2026-06-01T12:00:00Z"))).isEqualTo("2026-06-01 14.00");
        assertThat(say.machine(lateInUtc)).isEqualTo("2026-11-21T00:30");
    }

    @Test
    void saysDatesWithoutATimeAsDates() {
        assertThat(say.relative(TODAY)).isEqualTo("i dag");
        assertThat(say.dayAndTime(TODAY)).isEqualTo("2026-11-21");
        assertThat(say.machine(TODAY)).isEqualTo("2026-11-21");
        assertThat(say.longDay(TODAY)).isEqualTo("lördag 21 november 2026");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 13})
    void saysSmallNumbersInWords(int number) {
        assertThat(say.inWords(number))
                .isEqualTo(number == 0 ? "noll" : number == 1 ? "en" : number == 12 ? "tolv" : "13");
    }

    @Test
    void saysNumbersTheSwedishWay() {
        assertThat(say.number(12500).replace('\u00a0', ' ')).isEqualTo("12 500");
        assertThat(say.number(0.5)).isEqualTo("0,5");
        assertThat(say.count(1, "avvikelse", "avvikelser")).isEqualTo("1 avvikelse");
        assertThat(say.count(19, "avvikelse", "avvikelser")).isEqualTo("19 avvikelser");
        assertThat(say.capital("återkoppla")).isEqualTo("Återkoppla");
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(say.day(null)
                        + say.time(null)
                        + say.relative(null)
                        + say.ago(null)
                        + say.due(null)
                        + say.dueKind(null))
                .isEmpty();
        assertThat(say.machine(null) + say.number(null) + say.capital(null)).isEmpty();
    }
}
