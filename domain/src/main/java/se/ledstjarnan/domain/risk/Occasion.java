package se.ledstjarnan.domain.risk;

/** Why a risk analysis is made. */
public enum Occasion {
    REORGANISATION,
    /** A new method, aid, system or place. */
    NEW_METHOD,
    /** What comes back, such as the summer's staffing. */
    RECURRING_EVENT,
    YEARLY,
    /** Deviations that come often, even if they harm nobody. */
    DEVIATIONS,
    OTHER
}
