package se.ledstjarnan.domain.analysis;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A deviation, bad or good, that a round goes on with: why, what causes it, and what is concluded. */
@Entity
@Table(name = "focus_point")
public class FocusPoint extends BaseEntity {

    private static final int LONGEST_TITLE = 300;
    private static final int MOST_CAUSES = 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id", updatable = false)
    private AnalysisRound round;

    @Column(nullable = false, updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CollectedPart part;

    @Column(name = "figure_key", updatable = false)
    private String key;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private String why;

    @Column(nullable = false, updatable = false)
    private boolean good;

    @Column(name = "work_environment", nullable = false, updatable = false)
    private boolean workEnvironment;

    private String conclusion;

    @Column(name = "struck_because")
    private String struckBecause;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @OneToMany(mappedBy = "point", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<FocusCause> causes = new ArrayList<>();

    protected FocusPoint() {}

    FocusPoint(AnalysisRound round, int position, FocusContent content, Employee by, Instant at) {
        this.round = round;
        this.position = position;
        this.part = content.part();
        this.key = content.key();
        this.title = Text.required(content.title(), LONGEST_TITLE, "title");
        this.why = Text.required(content.why(), Text.LONG, "why");
        this.good = content.good();
        this.workEnvironment = content.workEnvironment();
        this.by = by;
        this.at = at;
    }

    void strike(String because) {
        demandStanding();
        struckBecause = Text.required(because, Text.LONG, "because");
    }

    void explain(CauseContent content, Employee who, Instant now) {
        demandStanding();
        if (causes.size() >= MOST_CAUSES) {
            throw new DomainException("analysis.tooManyCauses", MOST_CAUSES);
        }
        causes.add(new FocusCause(this, causes.size() + 1, content, who, now));
    }

    void conclude(String words) {
        demandStanding();
        conclusion = Text.required(words, Text.LONG, "conclusion");
    }

    private void demandStanding() {
        if (isStruck()) {
            throw new DomainException("analysis.struck");
        }
    }

    boolean isAbout(CollectedPart of, String figure) {
        return of == part && Objects.equals(figure, key);
    }

    boolean isExplained() {
        return !causes.isEmpty();
    }

    boolean isConcluded() {
        return conclusion != null;
    }

    public boolean isStruck() {
        return struckBecause != null;
    }

    /** From 1, in its round. */
    public int getPosition() {
        return position;
    }

    public AnalysisRound getRound() {
        return round;
    }
}
