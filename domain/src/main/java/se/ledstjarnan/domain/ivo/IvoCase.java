package se.ledstjarnan.domain.ivo;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseFile;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.Text;

/**
 * What the kinds of case that may end with IVO being told are alike in: where the case comes from, whom it concerns, who investigates
 * it, and what IVO was told and answered. How each kind moves is for its heir.
 */
@MappedSuperclass
public abstract class IvoCase extends Aggregate {

    @Column(nullable = false, updatable = false, unique = true)
    protected String number;

    @Column(nullable = false, updatable = false)
    protected String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    protected Unit unit;

    /** The same column again, for conditions in queries: a path through a reference leaves out every case that has none. */
    @Column(name = "unit_id", insertable = false, updatable = false)
    protected Long unitId;

    @Column(name = "deviation_id", updatable = false)
    protected Long deviationId;

    @Column(name = "deviation_number", updatable = false)
    protected String deviationNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reporter_id", updatable = false)
    protected Employee reporter;

    @Column(nullable = false, updatable = false)
    protected String reported;

    @Column(name = "occurred_at", nullable = false, updatable = false)
    protected Instant occurredAt;

    @Column(name = "received_at", nullable = false, updatable = false)
    protected Instant receivedAt;

    @Column(name = "manager_concerned", nullable = false)
    protected boolean managerConcerned;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "investigator_id")
    protected Employee investigator;

    /** As {@link #unitId}. */
    @Column(name = "investigator_id", insertable = false, updatable = false)
    protected Long investigatorId;

    /** By the database, when the case is removed: what is left is what figures count by. */
    @Column(name = "disposed_at", insertable = false, updatable = false)
    protected Instant disposedAt;

    @Column(name = "started_at")
    protected Instant startedAt;

    @Column(nullable = false)
    protected boolean quick;

    @Column(name = "serious_at")
    protected Instant seriousAt;

    @Column(name = "decided_at")
    protected Instant decidedAt;

    @Embedded
    protected IvoMatter ivo = IvoMatter.none();

    @Column(name = "closed_at")
    protected Instant closedAt;

    protected IvoCase() {}

    protected IvoCase(String number, String reported, Instant occurredAt, Instant receivedAt) {
        this.number = number;
        this.reported = Text.required(reported, Text.LONG, "reported");
        this.title = Text.headline(this.reported);
        this.occurredAt = occurredAt;
        this.receivedAt = receivedAt;
    }

    /**
     * From a deviation, which stays. What came by the public form has no reporter to tell: whoever sent it follows the deviation, which is
     * not closed without a reply.
     */
    protected IvoCase(String number, CaseFile deviation, Instant receivedAt) {
        this(
                number,
                deviation.getReport().getWhatHappened(),
                deviation.getReport().getOccurredAt(),
                receivedAt);
        this.unit = deviation.getUnit();
        this.deviationId = deviation.getId();
        this.deviationNumber = deviation.getNumber();
        this.reporter = deviation.getComplaint().isViaForm() ? null : deviation.getReporter();
        this.managerConcerned = deviation.isPastManager();
    }

    /** Whoever begins to investigate does so until somebody else is asked to. */
    protected void begin(Employee by, Moment at) {
        startedAt = at.now();
        if (investigator == null) {
            investigator = by;
        }
    }

    /** Refuses one who cannot investigate. @param notPossible the key of the violation where it concerns the one chosen */
    protected void demandInvestigator(Employee to, String notPossible) {
        if (to == null) {
            throw DomainException.at("investigator", "shared.required");
        }
        if (!to.isActive() || getExcluded().contains(to.getId())) {
            throw DomainException.at("investigator", notPossible);
        }
    }

    /** What has been removed is not written in again. */
    protected void demandKept() {
        if (isDisposed()) {
            throw new DomainException("deviation.disposed");
        }
    }

    /** Whether its words and people have been removed; then it is only counted. */
    public boolean isDisposed() {
        return disposedAt != null;
    }

    /** Such as LS-2026-0012. */
    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    /** Null where a private performer's operation is no unit of the municipality. */
    public Unit getUnit() {
        return unit;
    }

    /** The deviation that it was raised from, or that the report was made as; null for a performer's report. */
    public Long getDeviationId() {
        return deviationId;
    }

    public String getDeviationNumber() {
        return deviationNumber;
    }

    /** Null for a performer's report, and for what came by the public form. */
    public Employee getReporter() {
        return reporter;
    }

    /** The reporter's own words. */
    public String getReported() {
        return reported;
    }

    public Instant getOccurredAt() {
        return occurredAt;
    }

    /** When it reached those who receive this kind for the municipality. */
    public Instant getReceivedAt() {
        return receivedAt;
    }

    public boolean isManagerConcerned() {
        return managerConcerned;
    }

    /** Those whom it concerns, who are to know nothing of it. */
    public abstract Set<Long> getExcluded();

    public Employee getInvestigator() {
        return investigator;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** Ended, or proposed to be, without a full investigation. */
    public boolean isQuick() {
        return quick;
    }

    /** When it was established that IVO is to be told; null where it was not. */
    public Instant getSeriousAt() {
        return seriousAt;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public IvoMatter getIvo() {
        return ivo == null ? IvoMatter.none() : ivo;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
