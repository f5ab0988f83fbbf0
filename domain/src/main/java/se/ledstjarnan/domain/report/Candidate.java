package se.ledstjarnan.domain.report;

import java.io.Serializable;
import java.time.Instant;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.Restriction;

/** A deviation that MAS may mark, as a row. The mark's fields are null where it is not marked. */
public record Candidate(
        String caseNumber,
        String title,
        String unit,
        Instant reportedAt,
        DeviationStatus status,
        Restriction restriction,
        Integer severity,
        Integer probability,
        Long selectedId,
        String summary,
        Instant attestedAt,
        Long ruleId,
        String leftOutReason)
        implements Serializable {

    /** Goes into the report. */
    public boolean selected() {
        return selectedId != null && leftOutReason == null;
    }

    /** Chosen by a rule, and left out by MAS. */
    public boolean leftOut() {
        return leftOutReason != null;
    }

    public boolean byRule() {
        return ruleId != null;
    }

    public boolean attested() {
        return attestedAt != null;
    }

    /** Severity × probability, 1–16; 0 where not judged. */
    public int risk() {
        return severity == null || probability == null ? 0 : severity * probability;
    }
}
