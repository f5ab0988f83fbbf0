package se.ledstjarnan.domain.report;

/** What is counted of the handling, in the order in which the report tells it: keys of the frozen figures. */
public enum HandlingCount {
    /** Reported before the end of the quarter and not closed when the figures were counted. */
    OPEN,
    /** Of those, not investigated within the municipality's own target. */
    LATE
}
