package se.ledstjarnan.domain.supplier;

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
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * Something learned of an operation that may have to be told to the supervisory authority (SoL 27 kap. 7 §, in force 2026-01-01). Open
 * until it is told, or until it is found, with a reason, that it need not be. The law names no number of days.
 */
@Entity
@Table(name = "supplier_concern")
public class Concern extends BaseEntity {

    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_YEARS_BACK = 5;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "supplier_id", updatable = false)
    private Supplier supplier;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ConcernReason reason;

    @Column(nullable = false, updatable = false)
    private String words;

    @Column(name = "noticed_on", nullable = false, updatable = false)
    private LocalDate noticedOn;

    @Column(name = "notified_on")
    private LocalDate notifiedOn;

    @Column(name = "register_number")
    private String registerNumber;

    @Column(name = "dismissed_because")
    private String dismissedBecause;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by_id")
    private Employee endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Concern() {}

    Concern(Supplier supplier, ConcernReason reason, String words, LocalDate noticedOn, LocalDate today) {
        if (reason == null) {
            throw DomainException.at("concernReason", "shared.required");
        }
        this.supplier = supplier;
        this.reason = reason;
        this.words = Text.required(words, Text.LONG, "concernWords");
        this.noticedOn = past(noticedOn, today, "noticedOn");
        if (noticedOn.isBefore(today.minusYears(MOST_YEARS_BACK))) {
            throw DomainException.at("noticedOn", "supplier.tooLongAgo", MOST_YEARS_BACK);
        }
    }

    /** The supervisory authority has been told. */
    void notified(LocalDate day, String number, Employee by, LocalDate today, Instant now) {
        demandOpen();
        past(day, today, "notifiedOn");
        if (day.isBefore(noticedOn)) {
            throw DomainException.at("notifiedOn", "supplier.notifiedBeforeNoticed");
        }
        registerNumber = Text.required(number, LONGEST_NUMBER, "registerNumber");
        notifiedOn = day;
        end(by, now);
    }

    /** Found not to be such as the authority is to be told of. */
    void dismiss(String because, Employee by, Instant now) {
        demandOpen();
        dismissedBecause = Text.required(because, Text.LONG, "because");
        end(by, now);
    }

    private void end(Employee by, Instant now) {
        endedBy = by;
        endedAt = now;
    }

    private void demandOpen() {
        if (!isOpen()) {
            throw new DomainException("supplier.concernEnded");
        }
    }

    private static LocalDate past(LocalDate day, LocalDate today, String field) {
        if (day == null) {
            throw DomainException.at(field, "shared.required");
        }
        if (day.isAfter(today)) {
            throw DomainException.at(field, "supplier.inFuture");
        }
        return day;
    }

    public boolean isOpen() {
        return endedAt == null;
    }
}
