package se.ledstjarnan.domain.registration;

/** Whether a document came in, was sent out, or was drawn up and stays. */
public enum RegisterDirection {
    INCOMING,
    OUTGOING,
    INTERNAL
}
