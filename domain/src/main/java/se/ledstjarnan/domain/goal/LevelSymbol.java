package se.ledstjarnan.domain.goal;

/** The shape that stands beside the word of a level, so that no level is known by its colour alone. */
public enum LevelSymbol {
    FULL,
    HALF,
    QUARTER,
    EMPTY
}
