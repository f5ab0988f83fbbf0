package se.ledstjarnan.domain.yearwheel;

/** What comes back in the year wheel; each kind is a ring of the picture, from the outermost inwards. */
public enum WheelKind {
    /** A duty that the municipality, or a law, has for every year. */
    YEARLY,
    /** The review of a governing document. */
    REVIEW,
    /** A document to be read and confirmed. */
    READING,
    /** A meeting of the staff or a training: those held, and by when the next one is. */
    MEETING,
    /** A meeting of a political body, and the last day for its papers. */
    BOARD,
    /** A survey, an index or a registry to be answered. */
    SURVEY,
    /** A risk analysis to be decided or followed up. */
    RISK,
    /** The decision basis of a half-year's or a year's analysis. */
    ANALYSIS,
    /** A check to be carried out in a unit. */
    CHECK,
    /** The last day to answer a report of a supervision authority or of auditors. */
    EXTERNAL_REVIEW,
    /** A control of the internal control plan, or the follow-up of it. */
    CONTROL,
    /** By when the outcomes of an indicator are to be entered. */
    OUTCOME,
    /** A check-up of an action plan, or the plan's last day. */
    PLAN,
    /** The last day of a delegation of care tasks. */
    DELEGATION,
    /** The last day of a distributed task. */
    DISTRIBUTION,
    /** An agreement with a supplier to decide on, or its last day. */
    AGREEMENT,
    /** A supplier's yearly confirmation of its quality work. */
    SUPPLIER,
    /** By when a report is to be approved. */
    MADE_REPORT,
    /** A sample of the log to be checked. */
    LOG_SAMPLE,
    /** The list of what may be removed, made each January. */
    DISPOSAL,
    /** The day from which the organisation changes. */
    REORGANISATION
}
