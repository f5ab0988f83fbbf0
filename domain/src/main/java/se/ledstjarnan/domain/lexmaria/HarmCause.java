package se.ledstjarnan.domain.lexmaria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A cause on its level, in one of the five areas, with what it is known from. */
@Entity
@Table(name = "lex_maria_cause")
public class HarmCause extends LexMariaChild {

    @Enumerated(EnumType.STRING)
    @Column(name = "cause_level", nullable = false, updatable = false)
    private CauseLevel level;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CauseArea area;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private String source;

    protected HarmCause() {}

    HarmCause(
            LexMaria lexMaria, CauseLevel level, CauseArea area, String text, String source, Employee by, Instant now) {
        super(lexMaria, by, now);
        if (level == null) {
            throw DomainException.at("level", "shared.required");
        }
        if (area == null) {
            throw DomainException.at("area", "shared.required");
        }
        this.level = level;
        this.area = area;
        this.text = Text.required(text, Text.LONG, "text");
        this.source = Text.required(source, Text.SHORT, "source");
    }

    public CauseLevel getLevel() {
        return level;
    }

    public CauseArea getArea() {
        return area;
    }

    public String getText() {
        return text;
    }

    public String getSource() {
        return source;
    }
}
