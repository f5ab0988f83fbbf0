package se.ledstjarnan.domain.goal;

/** What was wrong with an answer of Kolada, or with a file in its shape. */
public enum KoladaFault {
    /** No answer in time, or no connection. */
    SILENT,
    /** An error on the other side, or a demand to wait. */
    SERVER_ERROR,
    NOT_FOUND,
    /** Refused for another reason. */
    REFUSED,
    /** Led to another server, or round and round. */
    REDIRECTED,
    TOO_BIG,
    EMPTY,
    /** A web page in place of values. */
    HTML,
    /** No whole JSON: cut off, or broken. */
    BROKEN,
    /** JSON, but not in Kolada's shape. */
    WRONG_SHAPE,
    /** No end of pages. */
    ENDLESS;

    /** Whether it may be gone when one asks again. */
    public boolean isPassing() {
        return this == SILENT || this == SERVER_ERROR || this == EMPTY || this == BROKEN;
    }
}
