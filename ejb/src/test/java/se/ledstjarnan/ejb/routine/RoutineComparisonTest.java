package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.ejb.routine.RoutineComparison.Change;

class RoutineComparisonTest {

    private static final String LONG =
            IntStream.rangeClosed(1, 40).mapToObj(i -> "Rad " + i).collect(Collectors.joining("\n"));

    @Test
    void showsWhatChangedAndAFewLinesAround() {
        RoutineComparison compared =
                RoutineComparison.of(content(LONG), content(LONG.replace("Rad 20\n", "Rad tjugo\nNy rad\n")));

        assertThat(compared.lines())
                .extracting(RoutineComparison.Line::change)
                .containsExactly(
                        Change.GAP,
                        Change.SAME,
                        Change.SAME,
                        Change.CHANGED,
                        Change.ADDED,
                        Change.SAME,
                        Change.SAME,
                        Change.GAP);
        assertThat(compared.lines().get(3))
                .isEqualTo(new RoutineComparison.Line(Change.CHANGED, "Rad 20", "Rad tjugo"));
    }

    @Test
    void isEmptyWhereNothingChanged() {
        RoutineComparison compared = RoutineComparison.of(content(LONG), content(LONG));

        assertThat(compared.lines()).isEmpty();
        assertThat(compared.facts()).isEmpty();
    }

    @Test
    void saysWhatElseChangedAboutIt() {
        RoutineView.Content after = new RoutineView.Content(
                RoutineKind.INSTRUCTION,
                "Nattfasta",
                LONG,
                null,
                Role.ENHETSCHEF,
                Set.of(LegalArea.HSL, LegalArea.SOL),
                Set.of(),
                Set.of(),
                null,
                null);

        RoutineComparison compared = RoutineComparison.of(content(LONG), after)
                .and("units", List.of(), List.of("Björken"))
                .and("files", List.of("a.pdf"), List.of("a.pdf"));

        assertThat(compared.lines()).isEmpty();
        assertThat(compared.facts())
                .containsExactly(
                        new RoutineComparison.Fact("kind", List.of("ROUTINE"), List.of("INSTRUCTION")),
                        new RoutineComparison.Fact("responsible", List.of("MAS"), List.of("ENHETSCHEF")),
                        new RoutineComparison.Fact("areas", List.of("HSL"), List.of("SOL", "HSL")),
                        new RoutineComparison.Fact("units", List.of(), List.of("Björken")));
    }

    /** Signs that would be markup stay the letters they are. */
    @Test
    void escapesNothingByItself() {
        assertThat(RoutineComparison.of(content("a < b"), content("a > b")).lines())
                .containsExactly(new RoutineComparison.Line(Change.CHANGED, "a < b", "a > b"));
    }

    private static RoutineView.Content content(String text) {
        return new RoutineView.Content(
                RoutineKind.ROUTINE,
                "Nattfasta",
                text,
                null,
                Role.MAS,
                Set.of(LegalArea.HSL),
                Set.of(),
                Set.of(),
                null,
                null);
    }
}
