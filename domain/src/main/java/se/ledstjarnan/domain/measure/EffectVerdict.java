package se.ledstjarnan.domain.measure;

/** Whether a measure had the effect that was expected of it. */
public enum EffectVerdict {
    ACHIEVED,
    PARTLY,
    NOT_ACHIEVED,
    CANNOT_JUDGE,
    /** Said by its day; the measure still waits for one of the others. */
    TOO_EARLY;

    /** Whether it is given once, and not asked for again. */
    public boolean isLasting() {
        return this != TOO_EARLY;
    }
}
