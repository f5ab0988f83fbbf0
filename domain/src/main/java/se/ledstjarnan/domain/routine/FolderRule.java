package se.ledstjarnan.domain.routine;

/** What may be wrong, or worth knowing, about a document of a folder that is taken in. */
public enum FolderRule {
    HEADING_MISSING(true),
    TABLE_UNREADABLE(true),
    ARCHIVE_UNREADABLE(true),
    TOO_MANY_FILES(true),
    NOTHING(true),
    MISSING(true),
    TOO_LONG(true),
    NO_SUCH_FILE(true),
    FILE_TWICE(true),
    FILE_REFUSED(true),
    FILE_TOO_LARGE(true),
    FILE_ENCRYPTED(true),
    FILE_BROKEN(true),
    FILE_EXTERNAL(true),
    UNKNOWN_KIND(true),
    /** A named person, who will leave, instead of a position. */
    PERSON_FOR_POSITION(true),
    UNKNOWN_POSITION(true),
    UNKNOWN_AREA(true),
    UNKNOWN_UNIT(true),
    NOT_A_DAY(true),
    NOT_YOUR_REACH(true),
    /** A file that no row tells of is left out. */
    NO_ROW(false),
    /** Something of a template is left to be filled in. */
    PLACEHOLDER(false),
    /** Decided before there can have been such a document, or in the future. */
    ODD_DAY(false),
    OLD(false),
    REVIEW_PAST(false),
    /** Valid until further notice: nobody would look at it again. */
    NO_REVIEW(false),
    SAME_TEXT(false),
    VERSION_IN_NAME(false),
    NO_TEXT(false);

    private final boolean fault;

    FolderRule(boolean fault) {
        this.fault = fault;
    }

    /** Whether nothing is taken in while it is so; else it is only said. */
    public boolean isFault() {
        return fault;
    }
}
