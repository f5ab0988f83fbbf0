package se.ledstjarnan.domain.lexmaria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A judgement of how serious it was, or a decision on the notification, with its motivation and what it rests on. All are kept. */
@Entity
@Table(name = "lex_maria_standpoint")
public class Standpoint extends LexMariaChild {

    /** What is taken. */
    public enum Kind {
        JUDGEMENT,
        NOTIFY,
        NOT_NOTIFY,
        /** Not notified, and ended without a full analysis. */
        QUICK
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Seriousness seriousness;

    @Column(nullable = false, updatable = false)
    private String motivation;

    @Column(updatable = false)
    private String basis;

    protected Standpoint() {}

    Standpoint(
            LexMaria lexMaria,
            Kind kind,
            Seriousness seriousness,
            String motivation,
            String basis,
            Employee by,
            Instant now) {
        super(lexMaria, by, now);
        if (seriousness == null) {
            throw DomainException.at("seriousness", "shared.required");
        }
        this.kind = kind;
        this.seriousness = seriousness;
        this.motivation = Text.required(motivation, Text.LONG, "comment");
        this.basis = basis;
    }

    public Kind getKind() {
        return kind;
    }

    public Seriousness getSeriousness() {
        return seriousness;
    }

    public String getMotivation() {
        return motivation;
    }

    /** The decision that designates whoever decided; null for a judgement. */
    public String getBasis() {
        return basis;
    }
}
