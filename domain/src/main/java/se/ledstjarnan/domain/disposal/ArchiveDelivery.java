package se.ledstjarnan.domain.disposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** Closed cases of a kind for the archive: made in parts by the job, fetched, and taken over by a receiver. */
@Entity
@Table(name = "archive_delivery")
public class ArchiveDelivery extends Aggregate {

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RetentionKind kind;

    @Column(name = "closed_from", nullable = false, updatable = false)
    private LocalDate closedFrom;

    @Column(name = "closed_to", nullable = false, updatable = false)
    private LocalDate closedTo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ArchiveStatus status = ArchiveStatus.PREPARING;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "made_by_id", updatable = false)
    private Employee madeBy;

    @Column(name = "last_case_id", nullable = false)
    private long lastCaseId;

    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "receiver_reference")
    private String receiverReference;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    private Employee recordedBy;

    protected ArchiveDelivery() {}

    public ArchiveDelivery(
            int number, RetentionKind kind, LocalDate from, LocalDate to, Employee by, LocalDate today, Instant now) {
        if (kind == null || !kind.isCase()) {
            throw DomainException.at("kind", "shared.required");
        }
        if (from == null) {
            throw DomainException.at("from", "shared.required");
        }
        if (to == null) {
            throw DomainException.at("to", "shared.required");
        }
        if (to.isBefore(from)) {
            throw DomainException.at("to", "disposal.toBeforeFrom");
        }
        if (to.isAfter(today)) {
            throw DomainException.at("to", "disposal.toAhead");
        }
        this.number = number;
        this.kind = kind;
        this.closedFrom = from;
        this.closedTo = to;
        this.madeBy = by;
        this.madeAt = now;
    }

    /** A part has been made that ends with that case. */
    public void partMade(long lastCase) {
        demand(ArchiveStatus.PREPARING);
        lastCaseId = lastCase;
    }

    /** All its cases lie in parts. */
    public void ready(Instant now) {
        demand(ArchiveStatus.PREPARING);
        status = ArchiveStatus.READY;
        readyAt = now;
    }

    /** Whoever took it over has said so. */
    public void received(LocalDate on, String receiver, String reference, Employee by, LocalDate today, Instant now) {
        demand(ArchiveStatus.READY);
        if (on == null) {
            throw DomainException.at("on", "shared.required");
        }
        if (on.isAfter(today)) {
            throw DomainException.at("on", "disposal.receivedAhead");
        }
        receivedBy = Text.required(receiver, Text.SHORT, "receiver");
        receiverReference = Text.optional(reference, Text.SHORT, "reference");
        receivedOn = on;
        recordedBy = by;
        recordedAt = now;
        status = ArchiveStatus.RECEIVED;
    }

    private void demand(ArchiveStatus wanted) {
        if (status != wanted) {
            throw new DomainException("disposal.archiveElsewhere");
        }
    }

    public int getNumber() {
        return number;
    }

    public RetentionKind getKind() {
        return kind;
    }

    public LocalDate getClosedFrom() {
        return closedFrom;
    }

    public LocalDate getClosedTo() {
        return closedTo;
    }

    public ArchiveStatus getStatus() {
        return status;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Employee getMadeBy() {
        return madeBy;
    }

    public long getLastCaseId() {
        return lastCaseId;
    }

    public Instant getReadyAt() {
        return readyAt;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public String getReceivedBy() {
        return receivedBy;
    }

    public String getReceiverReference() {
        return receiverReference;
    }

    public Employee getRecordedBy() {
        return recordedBy;
    }
}
