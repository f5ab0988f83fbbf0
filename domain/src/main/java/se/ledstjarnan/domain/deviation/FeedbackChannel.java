package se.ledstjarnan.domain.deviation;

/** How a reply reached the reporter. */
public enum FeedbackChannel {
    IN_SYSTEM,
    IN_PERSON,
    PHONE,
    LETTER,
    MAIL
}
