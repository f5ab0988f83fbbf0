package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.selfmonitoring.Score;

/**
 * What self-monitoring showed in a year, of all units together: no unit by itself, and nothing where too few took part.
 *
 * @param goals those that the results are indicators of
 * @param years those with a plan or a result, the latest first
 */
public record CheckOverview(int year, List<Row> rows, List<CheckGoal> goals, List<Integer> years)
        implements Serializable {

    /** With fewer units than this the result of all together could be that of one. */
    public static final int FEWEST_UNITS = 3;

    /** The goals that the result of a list counts towards. */
    public List<CheckGoal> goalsOf(int list) {
        return goals.stream().filter(each -> each.isOf(list)).toList();
    }

    /**
     * A list.
     *
     * @param planned units in which it was to be done by now
     * @param done those of them that have done it
     * @param units that have done it, planned or not
     * @param before of the year before
     * @param unitsBefore the same of that
     * @param measures that its findings led to
     * @param measuresDone those of them that are done
     */
    public record Row(
            int list,
            String title,
            String citation,
            int target,
            int planned,
            int done,
            int units,
            Score score,
            int unitsBefore,
            Score before,
            int findings,
            int measures,
            int measuresDone)
            implements Serializable {

        /** Null where it is not told, since too few took part. */
        public Score told() {
            return units < FEWEST_UNITS || score.isFew() ? null : score;
        }

        public Score toldBefore() {
            return unitsBefore < FEWEST_UNITS || before.isFew() ? null : before;
        }

        /** In percentage points since the year before; null where it cannot be said. */
        public Integer change() {
            return told() == null || toldBefore() == null
                    ? null
                    : Integer.valueOf(told().share() - toldBefore().share());
        }
    }
}
