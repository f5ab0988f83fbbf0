package se.ledstjarnan.domain.deviation;

/** Facts are kept apart from assessments. */
public enum EntryNature {
    FACT,
    ASSESSMENT
}
