package se.ledstjarnan.domain.goal;

/** How a level looks, calm or grave. */
public enum LevelLook {
    FINE,
    SOON,
    LATE,
    QUIET
}
