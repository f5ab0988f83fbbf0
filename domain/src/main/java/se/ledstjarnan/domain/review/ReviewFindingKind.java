package se.ledstjarnan.domain.review;

/** What the reviewer says of a finding. */
public enum ReviewFindingKind {
    /** Something that does not fulfil what is demanded. */
    DEFICIENCY,
    /** Something that can become better. */
    RECOMMENDATION
}
