package se.ledstjarnan.ejb.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditActor;
import se.ledstjarnan.domain.audit.AuditDeed;
import se.ledstjarnan.domain.audit.AuditEntries;
import se.ledstjarnan.domain.audit.AuditEntry;
import se.ledstjarnan.domain.audit.AuditReason;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.audit.AuditTurn;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * Writes the audit log in the caller's transaction: what was done and that it was done are stored together or not at all. A
 * statement and an insert per entry; the statement alone for a repeated reading.
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
        AuditTurn turn = isReading(action)
                ? entries.turnUnlessRead(
                        subject, action, actor.employeeId(), clock.instant().minus(ONE_READING))
                : entries.turn(subject.chain());
        if (!turn.alreadyRead()) {
            append(turn, actor, AuditDeed.done(action), subject);
        }
    }

    /** The caller saw the subject for this reason: an entry each time, however often. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void showed(AuditSubject subject, AuditReason reason) {
        append(caller(), AuditDeed.done(AuditAction.READ_PERSON, reason), subject);
    }

    /** As {@link #record(AuditAction, AuditSubject)} for an object without a case number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditAction action, String objectType, long objectId, Long unitId) {
        record(action, AuditSubject.of(objectType, objectId, null, unitId));
    }

    /** A job did this, such as {@code role-mirror}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordSystem(String job, AuditAction action, AuditSubject subject) {
        append(AuditActor.job(job), AuditDeed.done(action), subject);
    }

    /**
     * The caller, or the job, did this to each of them: as many statements for a thousand as for one.
     *
     * @param job null where the caller did it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordEach(AuditAction action, Collection<AuditSubject> subjects, String job) {
        if (subjects.isEmpty()) {
            return;
        }
        AuditActor actor = job == null ? caller() : AuditActor.job(job);
        Map<String, AuditTurn> turns =
                entries.turns(subjects.stream().map(AuditSubject::chain).toList());
        Instant now = clock.instant();
        entries.addAll(subjects.stream()
                .map(subject -> AuditEntry.in(
                        turns.get(subject.chain()), now, actor, AuditDeed.done(action), subject, key.seal()))
                .toList());
    }

    /** The caller took these objects out of the system: one entry with all ids, in the chain of this year's exports of the type. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordExport(String objectType, Collection<Long> ids) {
        recordExport(objectType, ids, null);
    }

    /** The same, where one must say why. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordExport(String objectType, Collection<Long> ids, AuditReason reason) {
        int year = clock.instant().atZone(clock.getZone()).getYear();
        AuditSubject exports = new AuditSubject("export:" + year, objectType, ids.size(), null, null);
        append(caller(), AuditDeed.exported(ids, reason), exports);
    }

    /** The caller tried this and was refused; kept although the caller's transaction rolls back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(AuditAction action, AuditSubject subject) {
        append(caller(), AuditDeed.refused(action), subject);
    }

    private AuditActor caller() {
        return AuditActor.person(user.employeeId(), user.roles());
    }

    private static boolean isReading(AuditAction action) {
        return action == AuditAction.READ || action == AuditAction.READ_PERSON;
    }

    private void append(AuditActor actor, AuditDeed deed, AuditSubject subject) {
        append(entries.turn(subject.chain()), actor, deed, subject);
    }

    private void append(AuditTurn turn, AuditActor actor, AuditDeed deed, AuditSubject subject) {
        entries.add(AuditEntry.in(turn, clock.instant(), actor, deed, subject, key.seal()));
    }
}
