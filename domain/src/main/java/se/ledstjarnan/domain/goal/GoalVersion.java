package se.ledstjarnan.domain.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.Text;

/** A wording of a goal: decided on, waiting for its decision, or withdrawn before it. */
@Entity
@Table(name = "goal_version")
public class GoalVersion extends BaseEntity {

    static final int LONGEST_TEXT = 4_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "goal_id", updatable = false)
    private Goal goal;

    @Column(name = "version_no", nullable = false, updatable = false)
    private int versionNo;

    @Column(nullable = false)
    private String title;

    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GoalKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GoalTerm term;

    @Column(name = "first_year", nullable = false)
    private int firstYear;

    @Column(name = "last_year", nullable = false)
    private int lastYear;

    @Column(name = "for_citizens", nullable = false)
    private boolean forCitizens;

    @Column(nullable = false)
    private String indicators;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "written_by_id")
    private Employee writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Embedded
    private GoalDecision decision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    private Employee recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected GoalVersion() {}

    /** @param reason why it is to be changed; null for the first wording */
    GoalVersion(Goal goal, int versionNo, GoalContent content, String reason, Employee by, Instant now) {
        this.goal = goal;
        this.versionNo = versionNo;
        write(content, reason, by, now);
    }

    final void write(GoalContent content, String because, Employee by, Instant now) {
        content.check();
        String called = Text.required(content.title(), Text.SHORT, "title");
        String says = Text.optional(content.text(), LONGEST_TEXT, "text");
        title = called;
        text = says;
        kind = content.kind();
        term = content.term();
        firstYear = content.firstYear();
        lastYear = content.lastYear();
        forCitizens = content.forCitizens();
        indicators = GoalIndicator.join(content.indicators());
        reason = because;
        writtenBy = by;
        writtenAt = now;
    }

    void decide(GoalDecision decided, Employee by, Instant now) {
        decision = decided;
        recordedBy = by;
        recordedAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    boolean isWaiting() {
        return recordedAt == null && withdrawnAt == null;
    }

    GoalContent content() {
        return new GoalContent(
                title, text, kind, term, firstYear, lastYear, forCitizens, GoalIndicator.split(indicators));
    }
}
