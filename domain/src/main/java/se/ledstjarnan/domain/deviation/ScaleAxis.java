package se.ledstjarnan.domain.deviation;

/** The two axes of the risk matrix. */
public enum ScaleAxis {
    SEVERITY,
    PROBABILITY
}
