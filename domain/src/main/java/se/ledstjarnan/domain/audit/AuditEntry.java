package se.ledstjarnan.domain.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.shared.BaseEntity;

/**
 * One line of the log: ids and words of the system only, never a text somebody wrote and never a name. It carries the seal of the
 * entry before it in its chain, so that no line can be changed, taken out or put in unseen. Never changed once stored.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends BaseEntity {

    /** What the first entry of a chain follows. */
    public static final String BEGINNING = "0".repeat(64);

    @Column(nullable = false, updatable = false)
    private String chain;

    @Column(nullable = false, updatable = false)
    private long seq;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "employee_id", updatable = false)
    private Long employeeId;

    @Column(nullable = false, updatable = false)
    private String roles;

    @Column(updatable = false)
    private String job;

    @Column(name = "unit_id", updatable = false)
    private Long unitId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AuditAction action;

    @Column(name = "object_type", nullable = false, updatable = false)
    private String objectType;

    @Column(name = "object_id", nullable = false, updatable = false)
    private long objectId;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Column(name = "object_ids", updatable = false)
    private String objectIds;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AuditReason reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AuditResult result;

    @Column(name = "previous_hash", nullable = false, updatable = false)
    private String previousHash;

    @Column(nullable = false, updatable = false)
    private String hash;

    protected AuditEntry() {}

    /**
     * The next entry of the subject's chain.
     *
     * @param head the last entry so far; null when this is the first
     */
    public AuditEntry(
            AuditHead head, Instant at, AuditActor actor, AuditDeed deed, AuditSubject subject, AuditSeal seal) {
        this(null, head, at, actor, deed, subject, seal);
    }

    /** The same by the right to add it, which came with an id. */
    public static AuditEntry in(
            AuditTurn turn, Instant at, AuditActor actor, AuditDeed deed, AuditSubject subject, AuditSeal seal) {
        return new AuditEntry(turn.id(), turn.head(), at, actor, deed, subject, seal);
    }

    private AuditEntry(
            Long id,
            AuditHead head,
            Instant at,
            AuditActor actor,
            AuditDeed deed,
            AuditSubject subject,
            AuditSeal seal) {
        super(id);
        this.chain = subject.chain();
        this.seq = head == null ? 1 : head.seq() + 1;
        this.previousHash = head == null ? BEGINNING : head.hash();
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.employeeId = actor.employeeId();
        this.roles = actor.roles();
        this.job = actor.job();
        this.action = deed.action();
        this.reason = deed.reason();
        this.objectType = subject.objectType();
        this.objectId = subject.objectId();
        this.caseNumber = subject.caseNumber();
        this.unitId = subject.unitId();
        this.objectIds = deed.ids().isEmpty()
                ? null
                : deed.ids().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.result = deed.result();
        this.hash = seal.of(content());
    }

    /** Everything the seal covers, one field a line; no field can hold a line end. The first line names the form: 2 has a reason. */
    private String content() {
        return reason == null ? "1\n" + fields() : "2\n" + fields() + '\n' + reason;
    }

    private String fields() {
        return chain
                + '\n'
                + seq
                + '\n'
                + at
                + '\n'
                + Objects.toString(employeeId, "")
                + '\n'
                + roles
                + '\n'
                + Objects.toString(job, "")
                + '\n'
                + Objects.toString(unitId, "")
                + '\n'
                + action
                + '\n'
                + objectType
                + '\n'
                + objectId
                + '\n'
                + Objects.toString(caseNumber, "")
                + '\n'
                + Objects.toString(objectIds, "")
                + '\n'
                + result
                + '\n'
                + previousHash;
    }

    /** Whether what the entry says is what was sealed. */
    public boolean isIntact(AuditSeal seal) {
        return seal.of(content()).equals(hash);
    }

    /** This entry as the end of its chain. */
    public AuditHead head() {
        return new AuditHead(chain, seq, hash);
    }

    public String getChain() {
        return chain;
    }

    public long getSeq() {
        return seq;
    }

    /** The number people know the case by; null where it has none. */
    public String getCaseNumber() {
        return caseNumber;
    }

    public String getPreviousHash() {
        return previousHash;
    }

    public String getHash() {
        return hash;
    }
}
