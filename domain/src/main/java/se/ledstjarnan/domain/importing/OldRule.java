package se.ledstjarnan.domain.importing;

/** What can be wrong with a file of old cases or a row of it; the words for it say what to do. */
public enum OldRule {
    EMPTY,
    NOT_TEXT,
    OLD_EXCEL,
    NO_SHEET,
    SWELLS,
    BROKEN,
    MIXED_ENCODING,
    QUOTES,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    TOO_MANY_CELLS,
    TOO_MANY_WORDS,

    REQUIRED,
    TOO_LONG,
    NOT_A_DAY,
    IN_FUTURE,
    TOO_LONG_AGO,
    BEFORE_EVENT,
    BEFORE_REPORT,
    BAD_NUMBER,
    TWICE_IN_FILE,
    STORED_BEFORE,
    UNKNOWN_WORD,
    STILL_OPEN,
    SUSPICION_OF_OTHER_AREA
}
