package se.ledstjarnan.domain.lexmaria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** An entry of the analysis: fact or assessment, with date, source, author and title. */
@Entity
@Table(name = "lex_maria_note")
public class AnalysisNote extends LexMariaChild {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AnalysisPart part;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private EntryNature nature;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private String source;

    protected AnalysisNote() {}

    AnalysisNote(
            LexMaria lexMaria,
            AnalysisPart part,
            EntryNature nature,
            String text,
            String source,
            Employee by,
            Instant now) {
        super(lexMaria, by, now);
        if (part == null || !part.takesNotes()) {
            throw DomainException.at("part", "shared.required");
        }
        if (nature == null) {
            throw DomainException.at("nature", "shared.required");
        }
        this.part = part;
        this.nature = nature;
        this.text = Text.required(text, Text.LONG, "text");
        this.source = Text.required(source, Text.SHORT, "source");
    }

    public AnalysisPart getPart() {
        return part;
    }

    public EntryNature getNature() {
        return nature;
    }

    public String getText() {
        return text;
    }

    public String getSource() {
        return source;
    }
}
