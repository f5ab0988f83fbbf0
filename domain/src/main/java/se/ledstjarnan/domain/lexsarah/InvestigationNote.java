package se.ledstjarnan.domain.lexsarah;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** An entry under one heading of the case's template: fact or assessment, with date, source, author and title (SOSFS 2011:5 5 kap.). */
@Entity
@Table(name = "lex_sarah_note")
public class InvestigationNote extends LexSarahChild {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "point_id", updatable = false)
    private TemplatePoint point;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Nature nature;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(nullable = false, updatable = false)
    private String source;

    protected InvestigationNote() {}

    InvestigationNote(
            LexSarah lexSarah,
            TemplatePoint point,
            Nature nature,
            String text,
            String source,
            Employee author,
            Instant now) {
        super(lexSarah, author, now);
        if (point == null) {
            throw DomainException.at("point", "shared.required");
        }
        if (!Objects.equals(point.getTemplate(), lexSarah.getTemplate())
                || !point.getKind().takesEntries()) {
            throw DomainException.at("point", "lexsarah.otherTemplate");
        }
        if (nature == null) {
            throw DomainException.at("nature", "shared.required");
        }
        this.point = point;
        this.nature = nature;
        this.text = Text.required(text, Text.LONG, "text");
        this.source = Text.required(source, Text.SHORT, "source");
    }

    public TemplatePoint getPoint() {
        return point;
    }

    public Nature getNature() {
        return nature;
    }

    public String getText() {
        return text;
    }

    /** Where it comes from, such as "samtal med medarbetare 2026-11-20". */
    public String getSource() {
        return source;
    }
}
