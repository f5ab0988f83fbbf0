package se.ledstjarnan.domain.allotment;

/** What the board answered. */
public enum NeedAnswer {
    GRANTED,
    PARTLY,
    REFUSED,
    /** Taken up again in a later budget. */
    POSTPONED
}
