package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.deviation.CaseDue;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.law.LegalClock;

/**
 * A case that waits for somebody.
 *
 * @param what what is to be done, as a step of {@code CaseDue} ({@code TRIAGE_COMPLAINT} for a complaint), or {@code INVITED}, or {@code LATE} for those who oversee
 * @param due null where there is no target
 * @param clock the law's nearest limit; null for none
 */
public record CaseTask(
        String what, String number, String title, String unit, LocalDate due, DeviationStatus status, LegalClock clock)
        implements Serializable {

    /** A question to the reader as a professional. */
    public CaseTask(String number, String title, String unit, LocalDate due, DeviationStatus status) {
        this("INVITED", number, title, unit, due, status, null);
    }

    static CaseTask of(CaseRow row) {
        CaseDue.Step step = row.next().step();
        boolean complaint = step == CaseDue.Step.TRIAGE && row.kind() == ReportKind.COMPLAINT;
        return of(complaint ? "TRIAGE_COMPLAINT" : step.name(), row);
    }

    static CaseTask late(CaseRow row) {
        return of("LATE", row);
    }

    private static CaseTask of(String what, CaseRow row) {
        return new CaseTask(
                what, row.number(), row.title(), row.unit(), row.next().due(), row.status(), row.clock());
    }

    /** Whether the law's limit comes before the municipality's own target for the next step. */
    public boolean isLawFirst() {
        return clock != null && (due == null || clock.lastDay().isBefore(due));
    }
}
