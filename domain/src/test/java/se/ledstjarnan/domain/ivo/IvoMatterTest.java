package se.ledstjarnan.domain.ivo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.shared.Moment;

/** The days of IVO come in one order only, and none of them lies ahead. */
class IvoMatterTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T12:00:00Z"), ZoneId.of("Europe/Stockholm"));
    private static final LocalDate SERIOUS = LocalDate.of(2026, 11, 10);
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 11, 12);

    @Test
    void isNotifiedOnceAndNotBeforeItWasFoundSerious() {
        IvoMatter none = IvoMatter.none();

        assertThatThrownBy(() -> none.notified(SERIOUS.minusDays(1), null, SERIOUS, NOW))
                .hasMessage("notifiedOn: ivo.notifiedBeforeGrade");
        assertThatThrownBy(() -> none.notified(NOW.today().plusDays(1), null, SERIOUS, NOW))
                .hasMessage("notifiedOn: shared.dayInFuture");
        assertThatThrownBy(() -> none.notified(null, null, SERIOUS, NOW)).hasMessage("notifiedOn: shared.required");
        assertThatThrownBy(() -> notified().notified(NOTIFIED, null, SERIOUS, NOW))
                .hasMessage("ivo.alreadyNotified");
    }

    @Test
    void theInvestigationFollowsTheNotification() {
        assertThatThrownBy(() -> IvoMatter.none().sent(NOTIFIED, NOW)).hasMessage("ivo.notNotified");
        assertThatThrownBy(() -> notified().sent(NOTIFIED.minusDays(1), NOW))
                .hasMessage("sentOn: ivo.sentBeforeNotified");
        assertThatThrownBy(() -> notified().sent(NOW.today().plusDays(1), NOW))
                .hasMessage("sentOn: shared.dayInFuture");
        assertThat(notified().sent(NOTIFIED, NOW).getSentOn()).isEqualTo(NOTIFIED);
    }

    @Test
    void whatIvoDecidedHasItsNumberAndDay() {
        assertThatThrownBy(() -> IvoMatter.none().decided(NOTIFIED, "8.1", "Avslutat", "Inget", NOW))
                .hasMessage("ivo.notNotified");
        assertThatThrownBy(() -> notified().decided(NOTIFIED.minusDays(1), "8.1", "Avslutat", "Inget", NOW))
                .hasMessage("ivoDecidedOn: ivo.decidedBeforeNotified");
        assertThatThrownBy(() -> notified().decided(NOTIFIED, " ", "Avslutat", "Inget", NOW))
                .hasMessage("ivoReference: shared.required");

        IvoMatter decided = notified().sent(NOTIFIED, NOW).decided(NOW.today(), "8.1", "Avslutat", "Inget", NOW);

        assertThat(decided.getSentOn()).isEqualTo(NOTIFIED);
        assertThat(decided.getReference()).isEqualTo("8.1");
    }

    private static IvoMatter notified() {
        return IvoMatter.none().notified(NOTIFIED, "8.1.2-1", SERIOUS, NOW);
    }
}
