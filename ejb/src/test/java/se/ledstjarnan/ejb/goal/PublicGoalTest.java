package se.ledstjarnan.ejb.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.goal.Direction;

/** What anybody may read of a goal's results, and how it is said. */
class PublicGoalTest {

    private static final int FEWEST = 5;

    @Test
    void ofASingleUnitOnlyWhatIsKnownToRestOnEnough() {
        assertThat(JpaPublicGoals.hidden(true, null, FEWEST)).isEqualTo(PublicGoal.State.WITHHELD);
        assertThat(JpaPublicGoals.hidden(true, 4L, FEWEST)).isEqualTo(PublicGoal.State.TOO_FEW);
        assertThat(JpaPublicGoals.hidden(true, 5L, FEWEST)).isNull();
        assertThat(JpaPublicGoals.hidden(false, null, FEWEST)).isNull();
        assertThat(JpaPublicGoals.hidden(false, 4L, FEWEST)).isEqualTo(PublicGoal.State.TOO_FEW);
    }

    @Test
    void lowerIsReachedFromBelow() {
        assertThat(level(Direction.LOWER, "105", "105").reached()).isTrue();
        assertThat(level(Direction.LOWER, "106", "105").reached()).isFalse();
        assertThat(level(Direction.HIGHER, "106", "105").reached()).isTrue();
        assertThat(level(Direction.NEUTRAL, "106", "105").reached()).isNull();
        assertThat(level(Direction.HIGHER, null, "105").reached()).isNull();
    }

    private static PublicGoal.Level level(Direction direction, String value, String target) {
        return new PublicGoal.Level(
                "Tid",
                null,
                "dagar",
                direction,
                value == null ? PublicGoal.State.TOO_FEW : PublicGoal.State.SHOWN,
                value == null ? null : new BigDecimal(value),
                LocalDate.of(2026, 1, 1),
                null,
                new BigDecimal(target));
    }
}
