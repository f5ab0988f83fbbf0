package se.ledstjarnan.domain.regulation;

/** What a figure says of a requirement. */
public enum EvidenceSort {
    /** Shows that it is done, where it is more than none. */
    PROOF,
    /** Shows that something is wanting, where it is more than none. */
    LACK,
    /** A part that the product does not have: it can show nothing, and is never taken for done. */
    PART
}
