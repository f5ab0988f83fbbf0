package se.ledstjarnan.domain.deviation;

/** How two cases belong together. */
public enum LinkKind {
    RELATED,
    /** The same event under the other law; shares the reporter's words and nothing more. */
    TWIN,
    DUPLICATE_OF
}
