package se.ledstjarnan.ejb.selfmonitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.selfmonitoring.Score;

/** What is told to the political bodies never is of so few that it could be a unit or a person. */
class CheckOverviewTest {

    @ParameterizedTest
    @CsvSource({"3, 45, 50, 90, 5", "2, 45, 50, , ", "0, 0, 0, , ", "3, 4, 4, , ", "12, 5, 5, 100, 15"})
    void isToldOfThreeUnitsAndFiveAnswersAtLeast(int units, int right, int of, Integer share, Integer change) {
        CheckOverview.Row row = row(units, new Score(right, of), 3);

        assertThat(row.told() == null ? null : row.told().share()).isEqualTo(share);
        assertThat(row.change()).isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource({"2", "0"})
    void aChangeFromTooFewIsNotTold(int unitsBefore) {
        assertThat(row(5, new Score(45, 50), unitsBefore).change()).isNull();
    }

    private static CheckOverview.Row row(int units, Score score, int unitsBefore) {
        return new CheckOverview.Row(
                1, "Hygien", null, 90, 5, 3, units, score, unitsBefore, new Score(17, 20), 2, 1, 1);
    }
}
