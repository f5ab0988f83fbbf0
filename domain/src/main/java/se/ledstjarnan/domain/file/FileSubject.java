package se.ledstjarnan.domain.file;

/** What a file may belong to. */
public enum FileSubject {
    /** What a supplier has handed in of its self-monitoring. */
    SUPPLIER_RESULT,
    /** The answer to a survey, an index or a registry. */
    SURVEY
}
