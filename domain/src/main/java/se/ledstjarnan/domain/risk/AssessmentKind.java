package se.ledstjarnan.domain.risk;

/** When a risk was judged, and as what. */
public enum AssessmentKind {
    INITIAL,
    /** What is expected to be left once the measures have worked. */
    RESIDUAL,
    FOLLOW_UP
}
