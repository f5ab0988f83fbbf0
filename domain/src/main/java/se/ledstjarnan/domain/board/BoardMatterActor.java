package se.ledstjarnan.domain.board;

/** What a person is to a matter. */
public enum BoardMatterActor {
    /** Answers for the area that it comes from: knows the case, writes and attests. */
    WRITER,
    /** Keeps the board's papers: sees what is attested, and records the meeting. */
    SECRETARY,
    /** Is elected: reads what the board has been told. */
    MEMBER
}
