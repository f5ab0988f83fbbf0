package se.ledstjarnan.domain.responsibility;

/** What a person is to a distribution. */
public enum DistributionActor {
    /** May distribute the task today: whoever bears it. */
    GIVER,
    RECEIVER
}
