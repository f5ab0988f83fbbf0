package se.ledstjarnan.ejb.goal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.goal.Direction;

/**
 * A goal as anybody may read it: decided for citizens, and nothing that points at somebody.
 *
 * @param unit where it holds; null for all that the board answers for
 */
public record PublicGoal(
        int number, String title, String text, String unit, int firstYear, int lastYear, List<Level> levels)
        implements Serializable {

    /**
     * How far it has come by one indicator.
     *
     * @param state whether the value is shown, and why not
     * @param value null where it is not shown
     * @param before the time before; null for none, or none that is shown
     * @param target null for none that year
     */
    public record Level(
            String name,
            String definition,
            String measuredIn,
            Direction direction,
            State state,
            BigDecimal value,
            LocalDate since,
            BigDecimal before,
            BigDecimal target)
            implements Serializable {

        /** Null where there is nothing to compare, or neither is better. */
        public Boolean reached() {
            if (value == null || target == null || direction == Direction.NEUTRAL) {
                return null;
            }
            int side = value.compareTo(target);
            return direction == Direction.HIGHER ? side >= 0 : side <= 0;
        }
    }

    /** Whether a level is shown. */
    public enum State {
        SHOWN,
        NOT_MEASURED,
        TOO_FEW,
        /** Of a single unit, and not known to rest on so many that nobody can be recognised. */
        WITHHELD
    }
}
