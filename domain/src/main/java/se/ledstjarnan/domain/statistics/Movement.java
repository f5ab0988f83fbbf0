package se.ledstjarnan.domain.statistics;

/**
 * How far cells can be moved from their true counts when all sums must still hold: the simplex method with bounds, beginning at the
 * truth, where every movement is 0. Each step ends where all sums hold, so every place that it passes is one that a reader cannot
 * tell from the truth.
 */
final class Movement {

    private static final double TINY = 1e-9;

    private final double[][] rows;
    private final int[] basic;
    private final int[] rowOf;
    private final double[] lower;
    private final double[] upper;
    private final double[] at;
    private int depth;
    private long work;

    /**
     * @param sums one row per sum, with the weight of every cell in it; is changed
     * @param lower how far down each cell can be moved, at most 0
     * @param upper how far up, at least 0
     */
    Movement(double[][] sums, double[] lower, double[] upper) {
        this.rows = sums;
        this.lower = lower;
        this.upper = upper;
        this.at = new double[lower.length];
        this.rowOf = new int[lower.length];
        this.basic = new int[sums.length];
        java.util.Arrays.fill(rowOf, -1);
        eliminate();
    }

    /** Sums that follow from others are left behind the depth. */
    private void eliminate() {
        for (int column = 0; column < at.length && depth < rows.length; column++) {
            int best = depth;
            for (int row = depth; row < rows.length; row++) {
                if (Math.abs(rows[row][column]) > Math.abs(rows[best][column])) {
                    best = row;
                }
            }
            if (Math.abs(rows[best][column]) > TINY) {
                double[] swapped = rows[best];
                rows[best] = rows[depth];
                rows[depth] = swapped;
                depth++;
                enter(depth - 1, column);
            }
        }
    }

    private void enter(int row, int column) {
        double[] pivot = rows[row];
        double weight = pivot[column];
        for (int i = 0; i < pivot.length; i++) {
            pivot[i] /= weight;
        }
        for (int other = 0; other < rows.length; other++) {
            double factor = rows[other][column];
            if (other != row && Math.abs(factor) > TINY) {
                double[] changed = rows[other];
                for (int i = 0; i < pivot.length; i++) {
                    changed[i] -= factor * pivot[i];
                }
                changed[column] = 0;
            }
        }
        basic[row] = column;
        rowOf[column] = row;
        work += (long) rows.length * at.length;
    }

    /** How much has been counted so far, in cells of the sums. */
    long work() {
        return work;
    }

    double at(int cell) {
        return at[cell];
    }

    boolean isWhole() {
        for (double value : at) {
            if (Math.abs(value - Math.rint(value)) > 1e-6) {
                return false;
            }
        }
        return true;
    }

    void limit(int cell, double least, double most) {
        lower[cell] = least;
        upper[cell] = most;
    }

    double lower(int cell) {
        return lower[cell];
    }

    double upper(int cell) {
        return upper[cell];
    }

    /** Moves towards the greatest sum of weights; whenever a place has been reached it is told. */
    void maximise(double[] weights, Runnable reached) {
        double[] gain = weights.clone();
        for (int row = 0; row < depth; row++) {
            double weight = weights[basic[row]];
            if (weight != 0) {
                for (int i = 0; i < gain.length; i++) {
                    gain[i] -= weight * rows[row][i];
                }
            }
        }
        int most = 50 * (at.length + rows.length);
        for (int step = 0; step < most; step++) {
            int entering = entering(gain, step > 10 * at.length);
            if (entering < 0) {
                return;
            }
            move(entering, gain);
            reached.run();
        }
    }

    /** The cell that gains most, or the first one that gains, which never goes round in circles; -1 where none does. */
    private int entering(double[] gain, boolean first) {
        int best = -1;
        for (int i = 0; i < gain.length; i++) {
            boolean can = gain[i] > TINY && at[i] < upper[i] - TINY || gain[i] < -TINY && at[i] > lower[i] + TINY;
            if (rowOf[i] < 0 && can) {
                if (first) {
                    return i;
                }
                if (best < 0 || Math.abs(gain[i]) > Math.abs(gain[best]) + TINY) {
                    best = i;
                }
            }
        }
        return best;
    }

    private void move(int entering, double[] gain) {
        double direction = Math.signum(gain[entering]);
        double length = direction > 0 ? upper[entering] - at[entering] : at[entering] - lower[entering];
        int leaving = -1;
        for (int row = 0; row < depth; row++) {
            double change = -rows[row][entering] * direction;
            if (Math.abs(change) > TINY) {
                int cell = basic[row];
                double room = change > 0 ? (upper[cell] - at[cell]) / change : (at[cell] - lower[cell]) / -change;
                boolean closer = room < length - TINY;
                if (closer || leaving >= 0 && room < length + TINY && cell < basic[leaving]) {
                    length = Math.min(length, Math.max(0, room));
                    leaving = row;
                }
            }
        }
        at[entering] += direction * length;
        for (int row = 0; row < depth; row++) {
            at[basic[row]] -= rows[row][entering] * direction * length;
        }
        if (leaving >= 0) {
            rowOf[basic[leaving]] = -1;
            enter(leaving, entering);
            double factor = gain[entering];
            for (int i = 0; i < gain.length; i++) {
                gain[i] -= factor * rows[leaving][i];
            }
            gain[entering] = 0;
        }
    }
}
