package se.ledstjarnan.domain.lexsarah;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;

/** One step of a case, for people to read: the timeline. The tamper-proof record is the audit log. */
@Entity
@Table(name = "lex_sarah_event")
public class LexSarahEvent extends LexSarahChild {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LexSarahAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_after", nullable = false, updatable = false)
    private LexSarahStatus statusAfter;

    @Column(updatable = false)
    private String comment;

    protected LexSarahEvent() {}

    LexSarahEvent(
            LexSarah lexSarah,
            LexSarahAction action,
            LexSarahStatus statusAfter,
            String comment,
            Employee by,
            Instant now) {
        super(lexSarah, by, now);
        this.action = action;
        this.statusAfter = statusAfter;
        this.comment = comment;
    }

    /** Null for the report itself. */
    public LexSarahAction getAction() {
        return action;
    }

    public LexSarahStatus getStatusAfter() {
        return statusAfter;
    }

    public String getComment() {
        return comment;
    }
}
