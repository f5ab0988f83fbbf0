package se.ledstjarnan.domain.pattern;

/** What sort of pattern was found. */
public enum FindingKind {
    /** Words that stand in far more reports than before. */
    THEME,
    /** Reports near in time whose texts are alike. */
    ALIKE,
    /** Several cases that concern the same person. */
    PERSON,
    /** Several cases in the same room or place. */
    PLACE,
    /** A month's count outside of what chance gives. */
    COUNT,
    /** Two categories that rise and fall together. */
    TOGETHER
}
