package se.ledstjarnan.domain.goal;

/** Why there is no value; never 0. */
public enum Missing {
    NOT_MEASURED,
    /** So few that the value would say nothing, or too much of somebody. */
    TOO_FEW
}
