package se.ledstjarnan.domain.registration;

/** What a document belongs to; the profile says for which of them documents are registered. */
public enum RegisterOrigin {
    COMPLAINT,
    LEX_SARAH,
    LEX_MARIA,
    /** A decision taken by a body or by delegation. */
    DECISION,
    /** An approved report. */
    REPORT
}
