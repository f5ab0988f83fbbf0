package se.ledstjarnan.domain.report;

import java.io.Serializable;
import java.time.Instant;

/**
 * A report in the list.
 *
 * @param approvedAt null for a draft
 * @param handed how many bodies of the chain have received it
 * @param bodies how many there are; 0 for a draft
 */
public record ReportRow(
        Long id,
        int year,
        int number,
        ReportStatus status,
        Instant draftedAt,
        Instant approvedAt,
        long handed,
        long bodies)
        implements Serializable {

    public Quarter quarter() {
        return new Quarter(year, number);
    }
}
