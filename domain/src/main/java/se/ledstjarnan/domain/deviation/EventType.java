package se.ledstjarnan.domain.deviation;

/** Could happen, happened without harm, or harmed (practice in municipal care). */
public enum EventType {
    RISK,
    NEAR_MISS,
    EVENT
}
