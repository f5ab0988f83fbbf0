package se.ledstjarnan.ejb.deviation;

import java.time.Instant;
import se.ledstjarnan.domain.deviation.CaseFacts;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;

/** An open case that the law has clocks for, as far as the morning's reminders need it. */
record CaseUnderLaw(CaseOwed owed, CaseFacts.Listed listed) {

    /** As the query makes it; the handler is null while nobody has taken it on, the receiving unit where a role receives it. */
    public CaseUnderLaw(
            Long id,
            String number,
            Instant reportedAt,
            Long unitId,
            Boolean pastManager,
            Restriction restriction,
            Long handlerId,
            Long receivingUnitId,
            Role receivingRole,
            ReportKind kind,
            DeviationStatus status,
            LegalArea area,
            Instant occurredAt,
            Instant feedbackAt) {
        this(
                new CaseOwed(
                        id,
                        number,
                        reportedAt,
                        unitId,
                        pastManager,
                        restriction,
                        handlerId,
                        receivingUnitId,
                        receivingRole),
                new CaseFacts.Listed(kind, status, restriction, area, reportedAt, occurredAt, feedbackAt));
    }
}
