package se.ledstjarnan.domain.lexmaria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;

/** One step of a case, for people to read: the timeline. The tamper-proof record is the audit log. */
@Entity
@Table(name = "lex_maria_event")
public class LexMariaEvent extends LexMariaChild {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LexMariaAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_after", nullable = false, updatable = false)
    private LexMariaStatus statusAfter;

    @Column(updatable = false)
    private String comment;

    protected LexMariaEvent() {}

    LexMariaEvent(
            LexMaria lexMaria,
            LexMariaAction action,
            LexMariaStatus statusAfter,
            String comment,
            Employee by,
            Instant now) {
        super(lexMaria, by, now);
        this.action = action;
        this.statusAfter = statusAfter;
        this.comment = comment;
    }

    /** Null for the suspicion itself. */
    public LexMariaAction getAction() {
        return action;
    }

    public LexMariaStatus getStatusAfter() {
        return statusAfter;
    }

    public String getComment() {
        return comment;
    }
}
