package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.deviation.CaseDue;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.ReportKind;

/**
 * A case that waits for somebody.
 *
 * @param what what is to be done, as a step of {@code CaseDue} ({@code TRIAGE_COMPLAINT} for a complaint), or {@code INVITED}, or {@code LATE} for those who oversee
 * @param due null where there is no target
 */
public record CaseTask(String what, String number, String title, String unit, LocalDate due, DeviationStatus status)
        implements Serializable {

    /** A question to the reader as a professional. */
    public CaseTask(String number, String title, String unit, LocalDate due, DeviationStatus status) {
        this("INVITED", number, title, unit, due, status);
    }

    static CaseTask of(CaseRow row) {
        CaseDue.Step step = row.next().step();
        boolean complaint = step == CaseDue.Step.TRIAGE && row.kind() == ReportKind.COMPLAINT;
        return new CaseTask(
                complaint ? "TRIAGE_COMPLAINT" : step.name(),
                row.number(),
                row.title(),
                row.unit(),
                row.next().due(),
                row.status());
    }

    static CaseTask late(CaseRow row) {
        return new CaseTask(
                "LATE", row.number(), row.title(), row.unit(), row.next().due(), row.status());
    }
}
