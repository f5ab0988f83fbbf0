package se.ledstjarnan.domain.allotment;

/** How soon a need is felt. */
public enum NeedTerm {
    /** In the coming year. */
    SHORT,
    /** Later. */
    LONG
}
