package se.ledstjarnan.domain.deviation;

import java.time.Instant;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Employee;

/** The stored drafts. */
public interface ReportDrafts {

    /** The person's draft of that kind, made when there is none; safe against two tabs opening at once. */
    ReportDraft open(Employee employee, ReportEntry entry);

    Optional<ReportDraft> find(long employeeId, ReportEntry entry);

    /** Sends pending changes to the database, so that the version is the new one. */
    void flush();

    /** With its attachments. */
    void remove(ReportDraft draft);

    /** Removes the drafts, with attachments, that nobody has written in or added a file to since; gives how many. */
    int removeUntouchedSince(Instant moment);
}
