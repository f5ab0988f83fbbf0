package se.ledstjarnan.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.law.Citation;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.LegalClock;
import se.ledstjarnan.domain.law.LegalClock.State;
import se.ledstjarnan.domain.law.Limit;
import se.ledstjarnan.domain.law.LimitWord;
import se.ledstjarnan.domain.law.Span;
import se.ledstjarnan.domain.law.SpanUnit;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.web.shared.Say;

class LawWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final LawWords words = new LawWords(new Say(Clock.fixed(NOW, Say.SWEDEN)));

    @Test
    void aWordIsTimeElapsedAgainstTheLocalTarget() {
        Span target = new Span(2, SpanUnit.DAYS);

        assertThat(words.clock(clock(null, null, target, true, Duration.ofDays(3), State.PASSED)))
                .isEqualTo("Pågått 3 dagar · lokalt mål 2 dygn passerat");
        assertThat(words.clock(clock(null, null, target, false, Duration.ofHours(5), State.RUNNING)))
                .isEqualTo("Pågått 5 tim · lokalt mål 2 dygn");
        assertThat(words.clock(clock(null, null, null, false, Duration.ofMinutes(20), State.RUNNING)))
                .isEqualTo("Pågått 20 min");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-28, RUNNING, 'Sista dag 2026-12-28, 36 dagar kvar'",
        "2026-11-24, SOON, 'Sista dag 2026-11-24, 2 dagar kvar'",
        "2026-11-23, SOON, 'Sista dag 2026-11-23, i morgon'",
        "2026-11-22, SOON, 'Sista dag 2026-11-22, i dag'",
        "2026-11-20, PASSED, Sista dagen 2026-11-20 har passerat"
    })
    void aCountIsItsLastDay(LocalDate due, State state, String said) {
        assertThat(words.clock(clock(null, due, null, false, Duration.ofDays(20), state)))
                .isEqualTo(said);
    }

    @Test
    void whatIsDoneSaysHowLongItTook() {
        assertThat(words.clock(clock(NOW, null, null, false, Duration.ofDays(3), State.STOPPED)))
                .isEqualTo("Klart efter 3 dagar, 2026-11-22");
        assertThat(words.clock(clock(NOW, null, null, false, null, State.STOPPED)))
                .isEqualTo("Klart 2026-11-22");
    }

    @Test
    void aParagraphIsPrintedWithTheLawsOwnWord() {
        assertThat(words.cited(citation(Limit.of(LimitWord.WITHOUT_DELAY)))).isEqualTo("LSS 24 e § (utan dröjsmål)");
        assertThat(words.cited(citation(Limit.of(2, SpanUnit.MONTHS)))).isEqualTo("LSS 24 e § (2 månader)");
        assertThat(words.cited(citation(Limit.NONE))).isEqualTo("LSS 24 e §");
    }

    /** A clock tells; whether a law was kept is for others to say. */
    @Test
    void nothingIsCalledUnlawful() throws IOException {
        String bundle = Files.readString(Path.of("src/main/resources/se/ledstjarnan/web/law/messages.properties"))
                .toLowerCase(Locale.ROOT);

        assertThat(bundle).doesNotContain("olaglig", "lagbrott", "bryter mot");
    }

    private static LegalClock clock(
            Instant done, LocalDate due, Span target, boolean passed, Duration elapsed, State state) {
        return new LegalClock(
                Duty.LEX_SARAH_INVESTIGATE, NOW, done, due, target, null, passed, elapsed, state, List.of());
    }

    private static Citation citation(Limit limit) {
        return new Citation(
                1,
                1,
                "LSS",
                "lagen (1993:387)",
                "24 e §",
                Set.of(LegalArea.LSS),
                limit,
                LocalDate.of(2011, 7, 1),
                null,
                true,
                "Läst");
    }
}
