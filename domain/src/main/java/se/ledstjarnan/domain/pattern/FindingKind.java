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
    TOGETHER;

    /** Whether its cases are put together for what is written in them, in which a reader may see that they are not the same. */
    public boolean isOfTexts() {
        return this == THEME || this == ALIKE;
    }
}
