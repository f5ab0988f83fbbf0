package se.ledstjarnan.domain.goal;

/** What whoever answers for an indicator believes of its target. */
public enum Forecast {
    REACHED,
    PARTLY,
    NOT_REACHED,
    UNSURE
}
