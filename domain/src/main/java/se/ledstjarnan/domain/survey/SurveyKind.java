package se.ledstjarnan.domain.survey;

/** What is to be answered. */
public enum SurveyKind {
    /** Questions from an authority or another body. */
    SURVEY,
    /** Figures for an index of quality. */
    INDEX,
    /** Data to a quality registry. */
    REGISTRY
}
