package se.ledstjarnan.domain.supplier;

/** Why the supervisory authority is to be told of an operation that needs a permit (SoL 27 kap. 7 §). */
public enum ConcernReason {
    /** It is run without the permit that it needs. */
    NO_PERMIT,
    /** It is in doubt whether the one who runs it is suitable. */
    SUITABILITY,
    /** Serious deficiencies have been seen. */
    SERIOUS_DEFICIENCY
}
