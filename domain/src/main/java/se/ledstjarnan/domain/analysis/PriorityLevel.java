package se.ledstjarnan.domain.analysis;

/** A half of an axis of the priority matrix. */
public enum PriorityLevel {
    LOW,
    HIGH
}
