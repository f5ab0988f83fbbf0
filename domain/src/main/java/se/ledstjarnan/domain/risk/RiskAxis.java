package se.ledstjarnan.domain.risk;

/** What a risk is judged by. */
public enum RiskAxis {
    PROBABILITY,
    CONSEQUENCE
}
