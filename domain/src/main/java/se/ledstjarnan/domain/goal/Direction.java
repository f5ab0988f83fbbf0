package se.ledstjarnan.domain.goal;

/** Which way a measure is better; a cost or a volume is neither. */
public enum Direction {
    HIGHER,
    LOWER,
    NEUTRAL
}
