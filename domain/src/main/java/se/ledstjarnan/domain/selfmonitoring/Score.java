package se.ledstjarnan.domain.selfmonitoring;

import java.io.Serializable;

/** How many were right of those that could be answered; what was not applicable counts in neither. */
public record Score(int right, int of) implements Serializable {

    public static final Score NONE = new Score(0, 0);

    /** With fewer answers than this a share says nothing. */
    public static final int FEWEST = 5;

    private static final int WHOLE = 100;

    public Score plus(Score other) {
        return new Score(right + other.right, of + other.of);
    }

    public boolean isFew() {
        return of < FEWEST;
    }

    /** In whole per cent, rounded as in school; null where there is nothing to share. */
    public Integer share() {
        return of == 0 ? null : (int) Math.round(right * (double) WHOLE / of);
    }

    /** Whether it reaches the target, unrounded: 89.6 per cent is not 90. */
    public boolean reaches(int target) {
        return right * WHOLE >= target * of;
    }
}
