package se.ledstjarnan.domain.yearwheel;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps in which an administration steers and follows up, in order; after the last the first comes again. */
public enum WheelStep {
    /** What is to be done, by law and by those elected. */
    MISSION(1, 2),
    GOALS(1, 2, 3),
    INDICATORS(2, 3),
    /** Means against needs and demands. */
    RESOURCES(10, 11, 12),
    ACTION_PLAN(3, 4),
    CARRY_OUT(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
    /** Results brought together, for the half-year and for the year. */
    COLLECT(1, 7),
    /** What differs from the goals or the means. */
    FOCUS(1, 8),
    CAUSES(2, 8),
    CONCLUSIONS(2, 9),
    /** What each proposal would bring about. */
    CONSEQUENCES(2, 9),
    PRIORITY(2, 9),
    DECISION(3, 6, 10, 12);

    private final Set<Integer> months;

    WheelStep(int... months) {
        this.months = Arrays.stream(months).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** The months in which it is usually done. */
    public Set<Integer> months() {
        return months;
    }

    /** From 1. */
    public int number() {
        return ordinal() + 1;
    }
}
