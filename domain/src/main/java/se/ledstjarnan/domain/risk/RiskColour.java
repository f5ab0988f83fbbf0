package se.ledstjarnan.domain.risk;

/** How a class of risks looks in the matrix, the mildest first. The class's word always stands beside it. */
public enum RiskColour {
    CALM,
    WATCHFUL,
    SERIOUS,
    GRAVE
}
