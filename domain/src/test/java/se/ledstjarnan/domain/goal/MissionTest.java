package se.ledstjarnan.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Employee;

/** A mission takes over from the one before it; the words of levels fall to nothing. */
class MissionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee SOFIA = new Employee("sofia", "Sofia", "Åkesson", "socialchef", null);

    private static Mission mission(LocalDate from, Mission before) {
        MissionContent content = new MissionContent("Vi finns för", null, Set.of(), Set.of(), from);
        return new Mission(null, content, before, SOFIA, TODAY, NOW);
    }

    @Test
    void endsTheOneBeforeItTheDayBefore() {
        Mission first = mission(LocalDate.of(2025, 1, 1), null);
        mission(LocalDate.of(2026, 1, 1), first);

        assertThat(first.getPeriod().getTo()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void takesOverAfterItAndNotTooFarAhead() {
        Mission first = mission(TODAY, null);

        assertThatThrownBy(() -> mission(TODAY, first)).hasMessage("from: goal.mission.notAfter");
        assertThatThrownBy(() -> mission(TODAY.plusYears(3), first)).hasMessage("from: goal.mission.tooFar");
        assertThatThrownBy(() -> mission(null, first)).hasMessage("from: shared.required");
    }

    @Test
    void theWordsOfLevelsFallFromTheBestToNothing() {
        Legend.Typed full = new Legend.Typed(100, "Uppnått", LevelSymbol.FULL, LevelLook.FINE);
        Legend.Typed none = new Legend.Typed(0, "Ej", LevelSymbol.EMPTY, LevelLook.LATE);
        Legend.Typed some = new Legend.Typed(50, "Delvis", LevelSymbol.HALF, LevelLook.SOON);

        assertThat(new Legend(List.of(full, some, none), SOFIA, NOW)).isNotNull();
        assertThatThrownBy(() -> new Legend(List.of(some, full, none), SOFIA, NOW))
                .hasMessage("lowest1: goal.legend.falls");
        assertThatThrownBy(() -> new Legend(List.of(full, some), SOFIA, NOW))
                .hasMessage("lowest1: goal.legend.lastFromZero");
        assertThatThrownBy(() -> new Legend(List.of(none), SOFIA, NOW)).hasMessage("goal.legend.size");
    }
}
