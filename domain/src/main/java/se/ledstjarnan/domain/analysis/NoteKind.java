package se.ledstjarnan.domain.analysis;

/** Where something that helps to find causes was learnt. */
public enum NoteKind {
    UNIT_DIALOGUE,
    /** With those who are cared for, or their relatives. */
    CLIENT_DIALOGUE,
    /** With other municipalities. */
    COMPARISON,
    RESEARCH
}
