package se.ledstjarnan.domain.board;

/** What somebody does with a matter. */
public enum BoardMatterAction {
    /** Writes the summary and attests that nobody can be recognised. */
    WRITE,
    /** Records the meeting at which the board was told. */
    HAND,
    WITHDRAW
}
