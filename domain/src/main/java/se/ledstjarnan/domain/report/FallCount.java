package se.ledstjarnan.domain.report;

/** What is counted of people who fell: keys of the frozen figures. */
public enum FallCount {
    /** Different people, by the keyed look-up value of their identity. */
    PERSONS,
    /** Falls of which it is not known exactly who fell. */
    UNKNOWN
}
