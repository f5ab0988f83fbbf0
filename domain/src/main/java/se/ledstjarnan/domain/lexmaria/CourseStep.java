package se.ledstjarnan.domain.lexmaria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** One moment of the course of events. */
@Entity
@Table(name = "lex_maria_course")
public class CourseStep extends LexMariaChild {

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private String source;

    protected CourseStep() {}

    CourseStep(LexMaria lexMaria, Instant happenedAt, String text, String source, Employee by, Instant now) {
        super(lexMaria, by, now);
        if (happenedAt.isAfter(now)) {
            throw DomainException.at("happenedAt", "shared.dayInFuture");
        }
        this.happenedAt = happenedAt;
        this.text = Text.required(text, Text.LONG, "text");
        this.source = Text.required(source, Text.SHORT, "source");
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public String getText() {
        return text;
    }

    public String getSource() {
        return source;
    }
}
