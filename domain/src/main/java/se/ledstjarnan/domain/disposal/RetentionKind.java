package se.ledstjarnan.domain.disposal;

/** Kinds of cases that the documents' plan has rules of. */
public enum RetentionKind {
    DEVIATION,
    COMPLAINT,
    LEX_SARAH,
    LEX_MARIA
}
