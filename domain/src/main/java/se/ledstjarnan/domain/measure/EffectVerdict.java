package se.ledstjarnan.domain.measure;

/** Whether a measure had the effect that was expected of it. */
public enum EffectVerdict {
    ACHIEVED,
    PARTLY,
    NOT_ACHIEVED,
    CANNOT_JUDGE
}
