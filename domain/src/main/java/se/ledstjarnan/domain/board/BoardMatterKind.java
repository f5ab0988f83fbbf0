package se.ledstjarnan.domain.board;

/** Why the board is told. */
public enum BoardMatterKind {
    /** Serious patient harm, or the risk of it: reported for each event where the municipality has chosen so. */
    HARM,
    /** A measure of importance. */
    MEASURE
}
