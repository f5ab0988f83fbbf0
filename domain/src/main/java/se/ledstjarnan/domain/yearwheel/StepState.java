package se.ledstjarnan.domain.yearwheel;

/** How it stands with a step of the wheel. */
public enum StepState {
    /** There is nothing of it this year. */
    NOTHING,
    UNDER_WAY,
    LATE,
    DONE;

    /** @param total how much there is of it this year */
    public static StepState of(int total, int done, int late) {
        if (late > 0) {
            return LATE;
        }
        if (total == 0) {
            return NOTHING;
        }
        return done >= total ? DONE : UNDER_WAY;
    }
}
