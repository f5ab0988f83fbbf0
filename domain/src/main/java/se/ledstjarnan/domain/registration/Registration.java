package se.ledstjarnan.domain.registration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A document that is to be registered, until its number and day have come back from the register. Where a receiver is configured it is
 * also handed over by itself: tried again when the receiver does not answer, and never handed over twice.
 */
@Entity
@Table(name = "registration")
public class Registration extends Aggregate {

    private static final int MOST_ATTEMPTS = 10;

    @Column(name = "document_key", nullable = false, updatable = false)
    private String documentKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RegisterOrigin origin;

    @Column(name = "case_type", nullable = false, updatable = false)
    private String caseType;

    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Column(nullable = false, updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RegisterDirection direction;

    @Column(updatable = false)
    private String counterpart;

    @Column(name = "document_day", nullable = false, updatable = false)
    private LocalDate day;

    @Embedded
    private Secrecy secrecy;

    @Column(name = "queued_at", nullable = false, updatable = false)
    private Instant queuedAt;

    @Column(nullable = false, updatable = false)
    private LocalDate due;

    @Column(name = "register_number")
    private String number;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "registered_by_id")
    private Employee registeredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_attempt")
    private Instant nextAttempt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "delivery_error")
    private String error;

    @OneToMany(mappedBy = "registration", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<RegisteredFile> files = new ArrayList<>();

    protected Registration() {}

    /**
     * @param due the last day by which it should have its number
     * @param checksum gives the SHA-256 of a content
     */
    public Registration(DocumentToRegister document, LocalDate due, Function<byte[], String> checksum, Instant now) {
        if (document.files().isEmpty()) {
            throw new IllegalArgumentException("A document has a file");
        }
        this.documentKey = document.key();
        this.origin = document.origin();
        this.caseType = document.caseType();
        this.caseId = document.caseId();
        this.caseNumber = document.caseNumber();
        this.title = Text.required(document.title(), Text.SHORT, "title");
        this.direction = document.direction();
        this.counterpart = Text.optional(document.counterpart(), Text.SHORT, "counterpart");
        this.day = document.day();
        this.secrecy = document.secrecy();
        this.due = due;
        this.queuedAt = now;
        this.nextAttempt = now;
        for (RegisterFile file : document.files()) {
            files.add(new RegisteredFile(this, files.size() + 1, file, checksum.apply(file.content())));
        }
    }

    /** The register has given it a number, or gave another than was first written down. */
    public void register(String newNumber, LocalDate on, LocalDate today, Employee by, Instant now) {
        if (on == null) {
            throw DomainException.at("registeredOn", "shared.required");
        }
        if (on.isAfter(today)) {
            throw DomainException.at("registeredOn", "registration.dayInFuture");
        }
        if (on.isBefore(day)) {
            throw DomainException.at("registeredOn", "registration.dayBeforeDocument", day.toString());
        }
        number = newNumber;
        registeredOn = on;
        registeredBy = by;
        enteredAt = now;
        nextAttempt = null;
    }

    /** The receiver has taken it. */
    public void delivered(Instant now) {
        attempts++;
        deliveredAt = now;
        nextAttempt = null;
        error = null;
    }

    /** The receiver did not take it: again in 1, 4, 16 … minutes, at most a day, until the attempts are used up. */
    public void notDelivered(String reason, Instant now) {
        attempts++;
        error = reason;
        Duration wait = Duration.ofMinutes(1L << Math.min(2 * (attempts - 1), 10));
        nextAttempt = attempts < MOST_ATTEMPTS ? now.plus(wait) : null;
    }

    public String getCaseType() {
        return caseType;
    }

    public long getCaseId() {
        return caseId;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public RegisterOrigin getOrigin() {
        return origin;
    }

    public String getTitle() {
        return title;
    }

    public RegisterDirection getDirection() {
        return direction;
    }

    /** Null where it is left out. */
    public String getCounterpart() {
        return counterpart;
    }

    /** When it came in or was drawn up. */
    public LocalDate getDay() {
        return day;
    }

    /** Null where nothing in it is secret. */
    public Secrecy getSecrecy() {
        return secrecy;
    }

    /** Null until the register has given it. */
    public String getNumber() {
        return number;
    }

    public LocalDate getRegisteredOn() {
        return registeredOn;
    }

    public Instant getQueuedAt() {
        return queuedAt;
    }

    public Instant getNextAttempt() {
        return nextAttempt;
    }

    public Instant getDeliveredAt() {
        return deliveredAt;
    }

    public List<RegisteredFile> getFiles() {
        return List.copyOf(files);
    }
}
