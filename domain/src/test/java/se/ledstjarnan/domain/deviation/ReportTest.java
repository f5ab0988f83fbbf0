package se.ledstjarnan.domain.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ledstjarnan.domain.deviation.Cases.NOW;
import static se.ledstjarnan.domain.deviation.Cases.ZONE;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.shared.DomainException;

class ReportTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T20:20:00Z, deviation.occurredInFuture",
        "2027-01-01T00:00:00Z, deviation.occurredInFuture",
        "1899-12-31T00:00:00Z, deviation.occurredTooLongAgo"
    })
    void impossibleTimesAreRefusedAtTheField(Instant occurred, String key) {
        assertThatThrownBy(() -> at(occurred, "Fall.", "Hjälpte upp."))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.key()).isEqualTo(key);
                    assertThat(e.field()).isEqualTo("occurredDay");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000", "\n\t"})
    void emptyTextIsRefused(String nothing) {
        assertThatThrownBy(() -> at(NOW, nothing, "Hjälpte upp.")).hasMessage("whatHappened: shared.required");
        assertThatThrownBy(() -> at(NOW, "Fall.", nothing)).hasMessage("doneAtOnce: shared.required");
    }

    @Test
    void tenThousandCharactersAreKeptAndOneMoreIsRefused() {
        assertThat(at(NOW, "x".repeat(10_000), "y").getWhatHappened()).hasSize(10_000);
        assertThatThrownBy(() -> at(NOW, "x".repeat(10_001), "y")).hasMessage("whatHappened: shared.tooLong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "#{1+1}", "'; drop table deviation; --", "😀 جملة عربية"})
    void whatIsTypedIsKeptAsTyped(String text) {
        assertThat(at(NOW, text, "y").getWhatHappened()).isEqualTo(text);
    }

    @Test
    void headlineIsTheFirstSentenceCutShort() {
        assertThat(at(NOW, "Föll i badrummet. Slog i huvudet.", "y").headline()).isEqualTo("Föll i badrummet");
        assertThat(at(NOW, "😀".repeat(90), "y").headline()).isEqualTo("😀".repeat(77) + "…");
    }

    private static Report at(Instant occurred, String what, String done) {
        return new Report(
                ReportKind.DEVIATION, ReportSource.STAFF, Concerns.OPERATION, occurred, what, done, NOW.atZone(ZONE));
    }
}
