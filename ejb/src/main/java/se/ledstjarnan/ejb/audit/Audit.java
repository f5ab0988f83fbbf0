package se.ledstjarnan.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditActor;
import se.ledstjarnan.domain.audit.AuditEntries;
import se.ledstjarnan.domain.audit.AuditEntry;
import se.ledstjarnan.domain.audit.AuditResult;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * Writes the audit log in the caller's transaction: what was done and that it was done are stored together or not at all. Two
 * statements and an insert per entry; one statement for a repeated reading.
 */
@ApplicationScoped
public class Audit {

    private static final Duration ONE_READING = Duration.ofMinutes(10);

    @Inject
    private AuditEntries entries;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditKey key;

    @Inject
    private Clock clock;

    /** The caller did this to the subject. Looking again at the same thing within ten minutes adds nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditAction action, AuditSubject subject) {
        AuditActor actor = caller();
        if (isReading(action)
                && entries.wasRead(
                        subject, action, actor.employeeId(), clock.instant().minus(ONE_READING))) {
            return;
        }
        append(actor, action, subject, List.of(), AuditResult.DONE);
    }

    /** As {@link #record(AuditAction, AuditSubject)} for an object without a case number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditAction action, String objectType, long objectId, Long unitId) {
        record(action, AuditSubject.of(objectType, objectId, null, unitId));
    }

    /** A job did this, such as {@code quarterly-report}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordSystem(String job, AuditAction action, AuditSubject subject) {
        append(AuditActor.job(job), action, subject, List.of(), AuditResult.DONE);
    }

    /** The caller took these objects out of the system: one entry with all ids, in the chain of this year's exports of the type. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordExport(String objectType, Collection<Long> ids) {
        int year = clock.instant().atZone(clock.getZone()).getYear();
        AuditSubject exports = new AuditSubject("export:" + year, objectType, ids.size(), null, null);
        append(caller(), AuditAction.EXPORT, exports, ids, AuditResult.DONE);
    }

    /** The caller tried this and was refused; kept although the caller's transaction rolls back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(AuditAction action, AuditSubject subject) {
        append(caller(), action, subject, List.of(), AuditResult.REFUSED);
    }

    private AuditActor caller() {
        return AuditActor.person(user.employeeId(), user.roles());
    }

    private static boolean isReading(AuditAction action) {
        return action == AuditAction.READ || action == AuditAction.READ_PERSON;
    }

    private void append(
            AuditActor actor, AuditAction action, AuditSubject subject, Collection<Long> ids, AuditResult result) {
        entries.lock(subject.chain());
        entries.add(new AuditEntry(
                entries.head(subject.chain()), clock.instant(), actor, action, subject, ids, result, key.seal()));
    }
}
