package se.ledstjarnan.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.Text;

/** What is written in one chapter of a report. Has a version of its own, so that several people write in the same report at once. */
@Entity
@Table(name = "made_report_chapter")
public class MadeChapter extends Aggregate {

    /** No chapter is longer. */
    public static final int LONGEST = 20_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id", updatable = false)
    private MadeReport report;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "chapter_id", updatable = false)
    private DefinitionChapter definition;

    @Column(nullable = false, updatable = false)
    private int position;

    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Employee author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "written_by_id")
    private Employee writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected MadeChapter() {}

    MadeChapter(MadeReport report, DefinitionChapter definition, String text) {
        this.report = report;
        this.definition = definition;
        this.position = definition.getPosition();
        this.text = text;
    }

    /** Whether anything was changed; what is the same again changes nothing. */
    public boolean write(String typed, ReportActor actor, Instant now) {
        report.checkMay(MadeAction.WRITE, actor);
        String cleaned = Text.optional(typed, LONGEST, "text");
        if (java.util.Objects.equals(cleaned, text)) {
            return false;
        }
        text = cleaned;
        writtenBy = actor.employee();
        writtenAt = now;
        return true;
    }

    /** Says who writes it; null for anybody of its role. */
    public void assign(Employee person, ReportActor actor) {
        report.checkMay(MadeAction.WRITE, actor);
        author = person;
    }

    public MadeReport getReport() {
        return report;
    }

    public DefinitionChapter getDefinition() {
        return definition;
    }

    public int getPosition() {
        return position;
    }

    /** Null where nothing is written. */
    public String getText() {
        return text;
    }

    public boolean isEmpty() {
        return text == null;
    }

    /** Null where it is anybody's of the role. */
    public Employee getAuthor() {
        return author;
    }

    public Employee getWrittenBy() {
        return writtenBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
