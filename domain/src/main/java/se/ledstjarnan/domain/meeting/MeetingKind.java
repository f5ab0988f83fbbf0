package se.ledstjarnan.domain.meeting;

/** What was held. */
public enum MeetingKind {
    /** A meeting of those who work in the unit. */
    STAFF_MEETING,
    /** A training, also a short one at work. */
    TRAINING
}
