package se.ledstjarnan.domain.report;

/** Where an edition of a definition stands. */
public enum DefinitionStatus {
    DRAFT,
    /** Reports are drafted by it. */
    IN_FORCE,
    /** Replaced by a later edition, or no longer used; the reports drafted by it keep it. */
    RETIRED
}
