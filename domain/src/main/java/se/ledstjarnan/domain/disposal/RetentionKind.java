package se.ledstjarnan.domain.disposal;

/** Kinds of cases, and of what else has an end, that the documents' plan has rules of. */
public enum RetentionKind {
    DEVIATION,
    COMPLAINT,
    LEX_SARAH,
    LEX_MARIA,
    DELEGATION,
    /** What is known of the competence of somebody who has left. */
    COMPETENCE,
    /** Notes of a meeting of the staff or a training. */
    STAFF_MEETING,
    RISK_ANALYSIS,
    /** A round of self-monitoring, or an inspection. */
    CHECK,
    SURVEY;

    /** Whether packages for the archive are made of it. */
    public boolean isCase() {
        return ordinal() <= LEX_MARIA.ordinal();
    }
}
