package se.ledstjarnan.domain.risk;

/** What somebody is to an analysis. */
public enum RiskActor {
    /** Sets it up, and says what following up showed. */
    LEADER,
    /** Decides that it holds, and closes it. */
    DECIDER,
    /** Adds and judges risks while it is under work. */
    MEMBER
}
