package se.ledstjarnan.domain.disposal;

import java.util.EnumSet;
import java.util.Set;

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

    private static final Set<RetentionKind> CASES = EnumSet.of(DEVIATION, COMPLAINT, LEX_SARAH, LEX_MARIA);

    /** Whether packages for the archive are made of it. */
    public boolean isCase() {
        return CASES.contains(this);
    }
}
