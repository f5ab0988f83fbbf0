package se.ledstjarnan.domain.analysis;

/** What a heading belongs to. */
public enum HeadingDocument {
    IMPACT,
    BASIS
}
