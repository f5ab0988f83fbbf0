package se.ledstjarnan.domain.selfmonitoring;

/** What can be chosen instead of a figure. */
public enum AnswerChoice {
    YES,
    NO,
    NOT_APPLICABLE
}
