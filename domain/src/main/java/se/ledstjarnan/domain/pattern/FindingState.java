package se.ledstjarnan.domain.pattern;

/** What a human has made of a finding. */
public enum FindingState {
    /** Nobody has judged it. */
    OPEN,
    /** Somebody goes on with it. */
    TAKEN,
    /** It means nothing here, for a reason; it comes back if it rests on twice as many cases. */
    ASIDE
}
