package se.ledstjarnan.domain.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;

/** What a task was from a day to a day. Its words never change; a changed task gets its next wording. */
@Entity
@Table(name = "task_wording")
public class TaskWording extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "task_id", updatable = false)
    private ResponsibleTask of;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Bearer bearer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private TaskNature nature;

    @Column(nullable = false, updatable = false)
    private String task;

    @Column(updatable = false)
    private String ground;

    @Column(updatable = false)
    private String source;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(name = "at", nullable = false, updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by_id")
    private Employee endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    protected TaskWording() {}

    TaskWording(ResponsibleTask of, int revision, TaskContent content, String reason, ResponsibleTask.Change change) {
        this.of = of;
        this.revision = revision;
        this.bearer = content.bearer();
        this.nature = content.nature();
        this.task = content.task();
        this.ground = content.ground();
        this.source = content.source();
        this.from = change.today();
        this.by = change.by();
        this.at = change.now();
        this.reason = reason;
    }

    /** From today it holds no more; one that was written today never held a day. */
    void endBefore(ResponsibleTask.Change change, String why) {
        to = change.today().minusDays(1);
        endedBy = change.by();
        endedAt = change.now();
        endReason = why;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public TaskContent content() {
        return new TaskContent(bearer, nature, task, ground, source);
    }

    public int getRevision() {
        return revision;
    }

    public LocalDate getFrom() {
        return from;
    }

    /** The last day; null while it holds, and the day before the first where it never did. */
    public LocalDate getTo() {
        return to;
    }
}
