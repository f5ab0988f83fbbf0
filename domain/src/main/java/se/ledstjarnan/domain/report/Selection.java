package se.ledstjarnan.domain.report;

import java.io.Serializable;
import java.time.Instant;

/**
 * A marked deviation as it goes into the report. Holds nothing of the case's own words: category and severity are the handler's
 * judgement, the summary is MAS's.
 *
 * @param caseNumber for MAS only; never leaves for the board
 * @param category null where not judged
 * @param subcategory null where there is none
 * @param severity 1–4; null where not judged
 * @param reason MAS's own, or the rule in words
 * @param attestedAt null until the summary is attested
 * @param ruleId null where MAS chose it herself
 */
public record Selection(
        String caseNumber,
        String category,
        String subcategory,
        Integer severity,
        String reason,
        String summary,
        Instant attestedAt,
        Long ruleId)
        implements Serializable {

    public boolean byRule() {
        return ruleId != null;
    }

    public boolean attested() {
        return attestedAt != null;
    }
}
