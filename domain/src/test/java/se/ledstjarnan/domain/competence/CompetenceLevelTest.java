package se.ledstjarnan.domain.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.shared.StaleDataException;

/** The scale grows from its top, and nothing that is used goes away. */
class CompetenceLevelTest {

    @Test
    void aStepIsAddedAboveAllOthers() {
        List<CompetenceLevel> scale = scale("Saknas", "Grund");

        assertThat(scale).extracting(CompetenceLevel::getRank).containsExactly(0, 1);
        assertThatThrownBy(() -> CompetenceLevel.above(scale, " grund ")).hasMessage("name: competence.levelTaken");
        assertThatThrownBy(() -> CompetenceLevel.above(scale, " ")).hasMessage("name: shared.required");
        assertThatThrownBy(() -> CompetenceLevel.above(scale("A", "B", "C", "D", "E", "F"), "G"))
                .hasMessage("name: competence.scaleFull");
    }

    @Test
    void aNameIsChangedByWhoeverSawTheLatest() {
        List<CompetenceLevel> scale = scale("Saknas", "Grund", "Självständig");
        CompetenceLevel grund = scale.get(1);

        assertThatThrownBy(() -> grund.rename(scale, "Saknas", 0)).hasMessage("name: competence.levelTaken");
        assertThatThrownBy(() -> grund.rename(scale, "Bas", 7)).isInstanceOf(StaleDataException.class);
        grund.rename(scale, "GRUND", 0);
        assertThat(grund.getName()).isEqualTo("GRUND");
    }

    @Test
    void onlyTheHighestGoesAndOnlyUnused() {
        List<CompetenceLevel> scale = scale("Saknas", "Grund", "Självständig");

        assertThatThrownBy(() -> scale.get(1).checkMayGo(scale, false, 0)).hasMessage("competence.levelNotHighest");
        assertThatThrownBy(() -> scale.get(2).checkMayGo(scale, true, 0)).hasMessage("competence.levelUsed");
        assertThatCode(() -> scale.get(2).checkMayGo(scale, false, 0)).doesNotThrowAnyException();
        List<CompetenceLevel> shortest = scale("Saknas", "Finns");
        assertThatThrownBy(() -> shortest.get(1).checkMayGo(shortest, false, 0)).hasMessage("competence.scaleTooShort");
    }

    private static List<CompetenceLevel> scale(String... names) {
        List<CompetenceLevel> scale = new ArrayList<>();
        for (String name : names) {
            scale.add(CompetenceLevel.above(scale, name));
        }
        return scale;
    }
}
