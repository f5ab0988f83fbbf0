package se.ledstjarnan.domain.deviation;

/** Whose experience is being written down. */
public enum ReportEntry {
    /** The reporter's own. */
    OWN,
    /** Somebody else's, registered by a manager or a person appointed for it (C2). */
    FOR_OTHERS
}
