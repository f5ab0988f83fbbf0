package se.ledstjarnan.domain.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;

/**
 * A mail stored together with what it tells of, and sent afterwards: to whom, what kind, which number, which page. It holds no text;
 * an event has one mail per recipient, by its key.
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail extends BaseEntity {

    public static final int MOST_ATTEMPTS = 8;

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9ÅÄÖåäö./-]{1,40}");
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9._-]+/)*[A-Za-z0-9._-]*(\\?[A-Za-z0-9=&._-]*)?");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9:._-]{1,120}");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recipient_id", updatable = false)
    private Employee recipient;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private MailKind kind;

    @Column(name = "case_number", updatable = false)
    private String number;

    @Column(nullable = false, updatable = false)
    private String path;

    @Column(name = "dedupe_key", nullable = false, updatable = false)
    private String dedupeKey;

    @Column(name = "queued_at", nullable = false, updatable = false)
    private Instant queuedAt;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_attempt")
    private Instant nextAttempt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String error;

    protected OutboxMail() {}

    /**
     * Checks that nothing but a number, a page of the product and a key is about to be stored.
     *
     * @throws IllegalArgumentException when one of them could hold a text
     */
    public static void check(String number, String path, String dedupeKey) {
        if ((number != null && !NUMBER.matcher(number).matches())
                || !PATH.matcher(path).matches()
                || !KEY.matcher(dedupeKey).matches()) {
            throw new IllegalArgumentException("A mail carries a number, a path and a key, and nothing else");
        }
    }

    public boolean isWaiting() {
        return sentAt == null && nextAttempt != null;
    }

    /** The mail server has taken it. */
    public void sent(Instant now) {
        attempts++;
        sentAt = now;
        nextAttempt = null;
        error = null;
    }

    /** The mail server did not take it: again in 1, 4, 16 … minutes, at most a day, until the attempts are used up. */
    public void failed(String reason, Instant now) {
        attempts++;
        error = reason;
        Duration wait = Duration.ofMinutes(1L << Math.min(2 * (attempts - 1), 10));
        nextAttempt = attempts < MOST_ATTEMPTS ? now.plus(wait) : null;
    }

    /** There is nobody to send it to: the person has left or has no address. */
    public void unsendable(String reason) {
        error = reason;
        nextAttempt = null;
    }

    public Employee getRecipient() {
        return recipient;
    }

    public MailKind getKind() {
        return kind;
    }

    public String getNumber() {
        return number;
    }

    public String getPath() {
        return path;
    }

    public Instant getNextAttempt() {
        return nextAttempt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public int getAttempts() {
        return attempts;
    }

    public String getError() {
        return error;
    }
}
