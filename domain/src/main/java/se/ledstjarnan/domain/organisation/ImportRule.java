package se.ledstjarnan.domain.organisation;

/** What can be wrong with a file, a row or a cell; the words for it say what to do. */
public enum ImportRule {
    TOO_LARGE,
    EMPTY,
    NOT_TEXT,
    SPREADSHEET,
    UNICODE_TEXT,
    MIXED_ENCODING,
    QUOTES,
    TOO_MANY_ROWS,
    HEADING_MISSING,
    HEADING_TWICE,
    TOO_MANY_CELLS,
    CHANGE_IN_FUTURE,

    REQUIRED,
    TOO_LONG,
    NOT_A_DAY,
    END_BEFORE_START,
    NOT_A_WORD,
    BAD_CODE,
    BAD_USERNAME,
    BAD_EMAIL,
    TWICE_IN_FILE,

    UNKNOWN_PARENT,
    OWN_PARENT,
    CIRCLE,
    PARENT_IS_UNIT,
    NO_PARENT_WANTED,
    KIND_CHANGED,
    NAME_TWICE,
    LAWS_FOR_UNITS_ONLY,
    MAIN_LAW_NOT_AMONG,
    UNKNOWN_OPERATION,
    CHANGE_BEFORE_LAST,
    CLOSED_BEFORE,
    UNITS_BELOW,

    UNKNOWN_PERSON,
    UNKNOWN_UNIT,
    UNIT_CLOSED,
    ALREADY_THERE
}
