package se.ledstjarnan.web.complaint;

import se.ledstjarnan.domain.deviation.ComplaintNature;
import se.ledstjarnan.domain.deviation.ReportKind;

/** What the public form asks first, in words that people use. */
enum Subject {
    COMPLAINT(ReportKind.COMPLAINT, ComplaintNature.COMPLAINT),
    COMMENT(ReportKind.COMPLAINT, ComplaintNature.COMMENT),
    PRAISE(ReportKind.GOOD_PRACTICE, ComplaintNature.PRAISE),
    /** Offered to staff only: a report of theirs goes to those designated at once (SoL 27 kap. 2 §, LSS 24 b §). */
    MISCONDUCT(ReportKind.MISCONDUCT, null),
    /** Offered to staff only. */
    DEVIATION(ReportKind.DEVIATION, null);

    private final ReportKind kind;
    private final ComplaintNature nature;

    Subject(ReportKind kind, ComplaintNature nature) {
        this.kind = kind;
        this.nature = nature;
    }

    ReportKind kind() {
        return kind;
    }

    ComplaintNature nature() {
        return nature;
    }
}
