package se.ledstjarnan.domain.lexsarah;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.Text;

/** One heading of a template, with what belongs under it. */
@Entity
@Table(name = "lex_sarah_template_point")
public class TemplatePoint extends BaseEntity {

    private static final int LONGEST_HELP = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "template_id", updatable = false)
    private Template template;

    @Column(nullable = false, updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PointKind kind;

    @Column(nullable = false, updatable = false)
    private String heading;

    @Column(updatable = false)
    private String help;

    protected TemplatePoint() {}

    TemplatePoint(Template template, int position, Template.Written written, int line) {
        this.template = template;
        this.position = position;
        this.kind = written.kind();
        this.heading = Text.required(written.heading(), Text.SHORT, "heading" + line);
        this.help = Text.optional(written.help(), LONGEST_HELP, "help" + line);
    }

    public Template getTemplate() {
        return template;
    }

    public int getPosition() {
        return position;
    }

    public PointKind getKind() {
        return kind;
    }

    public String getHeading() {
        return heading;
    }

    /** Null where the heading says enough. */
    public String getHelp() {
        return help;
    }
}
