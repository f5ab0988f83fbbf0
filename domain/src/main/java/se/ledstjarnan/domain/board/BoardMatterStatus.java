package se.ledstjarnan.domain.board;

/** How far a matter has come on its way to the board. */
public enum BoardMatterStatus {
    /** Its summary is to be written, or attested. */
    TO_WRITE,
    /** Attested, and waits for a meeting. */
    READY,
    HANDED,
    /** Not for the board after all. */
    WITHDRAWN
}
