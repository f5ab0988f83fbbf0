package se.ledstjarnan.ejb.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.report.PeriodKind;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportStatus;

/**
 * A report in a list, whatever made it.
 *
 * @param page its address
 * @param unit null for the whole administration
 * @param lacking chapters that must be written and are not; of a draft
 * @param due null where it has no day
 * @param replaced whether a later version has been approved
 */
public record MadeRow(
        long id,
        String page,
        String name,
        PeriodKind kind,
        LocalDate from,
        LocalDate to,
        String unit,
        int edition,
        ReportStatus status,
        int lacking,
        LocalDate due,
        Instant approvedAt,
        int handed,
        int bodies,
        boolean replaced)
        implements Serializable {

    /** Such as 2026 or 2026-K3. */
    public String period() {
        return kind.name(new ReportPeriod(from, to));
    }

    public boolean late(LocalDate today) {
        return status == ReportStatus.DRAFT && due != null && due.isBefore(today);
    }
}
