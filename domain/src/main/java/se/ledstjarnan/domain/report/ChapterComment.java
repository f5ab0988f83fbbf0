package se.ledstjarnan.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What one author says to the others of a chapter; never part of the report. */
@Entity
@Table(name = "made_report_comment")
public class ChapterComment extends BaseEntity {

    private static final int WORDS = 2_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "chapter_id", updatable = false)
    private MadeChapter chapter;

    @Column(nullable = false, updatable = false)
    private String words;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "settled_at")
    private Instant settledAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "settled_by_id")
    private Employee settledBy;

    protected ChapterComment() {}

    public ChapterComment(MadeChapter chapter, String words, ReportActor actor, Instant now) {
        chapter.getReport().checkMay(MadeAction.WRITE, actor);
        this.chapter = chapter;
        this.words = Text.required(words, WORDS, "comment");
        this.by = actor.employee();
        this.at = now;
    }

    /** Nothing more needs to be done about it. */
    public void settle(ReportActor actor, Instant now) {
        chapter.getReport().checkMay(MadeAction.WRITE, actor);
        if (settledAt != null) {
            throw new DomainException("report.notNow");
        }
        settledAt = now;
        settledBy = actor.employee();
    }

    public MadeChapter getChapter() {
        return chapter;
    }
}
