package se.ledstjarnan.domain.deviation;

/** The five cause areas of event analysis in Swedish care. */
public enum CauseArea {
    COMMUNICATION,
    COMPETENCE,
    SURROUNDINGS,
    TECHNOLOGY,
    ROUTINES
}
