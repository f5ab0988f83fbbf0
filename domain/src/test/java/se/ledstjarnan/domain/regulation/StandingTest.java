package se.ledstjarnan.domain.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a requirement counts as met: by evidence, and by nothing else. */
class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "PROCESSES_ESTABLISHED, 1, MET",
        "PROCESSES_ESTABLISHED, 0, UNPROVEN",
        "REVIEWS_OVERDUE, 0, UNPROVEN",
        "REVIEWS_OVERDUE, 3, LACKING",
        "QUALITY_REPORT, 0, NOT_BUILT"
    })
    void oneFigureAlone(Evidence evidence, int number, Standing expected) {
        assertThat(standing(evidence, number)).isEqualTo(expected);
    }

    @Test
    void isMetWhenSomethingShowsItAndNothingIsWanting() {
        assertThat(standing(Evidence.ACTIVITIES_WITH_ROUTINES, 4, Evidence.ACTIVITIES_WITHOUT_ROUTINES, 0))
                .isEqualTo(Standing.MET);
        assertThat(standing(Evidence.ACTIVITIES_WITH_ROUTINES, 4, Evidence.ACTIVITIES_WITHOUT_ROUTINES, 1))
                .isEqualTo(Standing.LACKING);
    }

    @Test
    void aMissingPartIsNeverMetHoweverMuchElseIsThere() {
        assertThat(standing(Evidence.EFFECTS_JUDGED, 40, Evidence.QUALITY_REPORT, 0))
                .isEqualTo(Standing.NOT_BUILT);
        assertThat(standing(Evidence.MEASURES_OVERDUE, 1, Evidence.QUALITY_REPORT, 0))
                .isEqualTo(Standing.LACKING);
    }

    @Test
    void noFigureShowsNothing() {
        assertThat(Standing.of(List.of())).isEqualTo(Standing.UNPROVEN);
    }

    private static Standing standing(Object... pairs) {
        List<Standing.Figure> figures = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            figures.add(new Standing.Figure((Evidence) pairs[i], (Integer) pairs[i + 1]));
        }
        return Standing.of(figures);
    }
}
