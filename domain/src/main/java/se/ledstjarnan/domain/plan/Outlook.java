package se.ledstjarnan.domain.plan;

/** What a check-up says of whether the goal will be reached. */
public enum Outlook {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK
}
