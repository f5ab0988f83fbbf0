package se.ledstjarnan.domain.goal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A goal of the board, a department or a unit for some years. Free to change until it is decided on; after that a new wording waits for a
 * new decision. One that is broken down from another is settled by the unit, the others by the board.
 */
@Entity
@Table(name = "goal")
public class Goal extends Aggregate {

    @Column(nullable = false, updatable = false, unique = true)
    private int number;

    @Column(nullable = false)
    private String title;

    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Goal parent;

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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GoalStatus status;

    @Column(name = "for_citizens", nullable = false)
    private boolean forCitizens;

    @Embedded
    private GoalDecision decision;

    @ElementCollection
    @CollectionTable(name = "goal_indicator", joinColumns = @JoinColumn(name = "goal_id"))
    private List<GoalIndicator> indicators = new ArrayList<>();

    @OneToMany(mappedBy = "goal", cascade = CascadeType.PERSIST)
    @OrderBy("versionNo")
    private List<GoalVersion> versions = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id", updatable = false)
    private Employee madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_because")
    private String endedBecause;

    protected Goal() {}

    /** @param unit null for the board's own; @param parent null for none */
    public Goal(int number, GoalContent content, Unit unit, Goal parent, Employee by, Instant now) {
        this.number = number;
        this.status = GoalStatus.DRAFT;
        this.madeBy = by;
        this.madeAt = now;
        write(content, unit, parent);
    }

    /** Says what it is to reach, as long as it is not decided on. Throws at the field that is wrong. */
    public final void write(GoalContent content, Unit of, Goal from) {
        demand(GoalStatus.DRAFT);
        content.check();
        GoalPlace.check(this, content, of, from);
        unit = of;
        parent = from;
        take(content);
    }

    private void take(GoalContent content) {
        String called = Text.required(content.title(), Text.SHORT, "title");
        String says = Text.optional(content.text(), GoalVersion.LONGEST_TEXT, "text");
        title = called;
        text = says;
        kind = content.kind();
        term = content.term();
        firstYear = content.firstYear();
        lastYear = content.lastYear();
        forCitizens = content.forCitizens();
        indicators.clear();
        content.indicators().stream().map(GoalIndicator::new).forEach(indicators::add);
    }

    /** A new wording waits for its decision; what holds is shown until then. Writing once more replaces the one that waits. */
    public void propose(GoalContent content, String because, Employee by, Instant now) {
        demand(GoalStatus.DECIDED);
        String reason = Text.required(because, Text.LONG, "reason");
        if (parent != null) {
            content.check();
            GoalPlace.checkYears(content, parent);
        }
        Optional<GoalVersion> before = waiting();
        if (before.isPresent()) {
            before.get().write(content, reason, by, now);
        } else {
            versions.add(new GoalVersion(this, versions.size() + 1, content, reason, by, now));
        }
    }

    /** The proposed wording is not to be decided on. */
    public void withdraw(Instant now) {
        waiting()
                .orElseThrow(() -> new DomainException("goal.goal.nothingWaits"))
                .withdraw(now);
    }

    /**
     * A decision is recorded: the goal holds, or its new wording does. Twice on the same wording is refused.
     *
     * @param made of the board, or of the unit for a goal broken down from another
     */
    public void decide(GoalDecision made, Employee by, Instant now) {
        if (status == GoalStatus.ENDED) {
            throw new DomainException("goal.goal.ended");
        }
        if (status == GoalStatus.DECIDED && waiting().isEmpty()) {
            throw new DomainException("goal.goal.decidedAlready");
        }
        if (parent == null && !made.isOfBoard()) {
            throw new DomainException("goal.goal.boardDecides");
        }
        if (indicators.isEmpty() && status == GoalStatus.DRAFT) {
            throw new DomainException("goal.goal.notMeasured");
        }
        if (parent != null && parent.status == GoalStatus.DRAFT) {
            throw new DomainException("goal.goal.parentFirst", parent.getCaseNumber());
        }
        GoalVersion version = waiting().orElseGet(() -> {
            GoalVersion first = new GoalVersion(this, versions.size() + 1, content(), null, by, now);
            versions.add(first);
            return first;
        });
        version.decide(made, by, now);
        take(version.content());
        decision = made;
        status = GoalStatus.DECIDED;
    }

    /** It holds no longer: reached, given up, or replaced by another. */
    public void end(LocalDate on, String because, LocalDate today) {
        demand(GoalStatus.DECIDED);
        if (on == null) {
            throw DomainException.at("endedOn", "shared.required");
        }
        if (on.isAfter(today)) {
            throw DomainException.at("endedOn", "shared.dayInFuture");
        }
        if (on.isBefore(decision.getDay())) {
            throw DomainException.at(
                    "endedOn", "goal.goal.endedBefore", decision.getDay().toString());
        }
        endedBecause = Text.required(because, Text.LONG, "endedBecause");
        endedOn = on;
        status = GoalStatus.ENDED;
    }

    private void demand(GoalStatus wanted) {
        if (status != wanted) {
            throw new DomainException(
                    status == GoalStatus.ENDED
                            ? "goal.goal.ended"
                            : status == GoalStatus.DRAFT ? "goal.goal.notDecided" : "goal.goal.decided");
        }
    }

    private GoalContent content() {
        return new GoalContent(
                title,
                text,
                kind,
                term,
                firstYear,
                lastYear,
                forCitizens,
                indicators.stream()
                        .map(each -> new GoalContent.Weighted(each.getIndicatorId(), each.getWeight()))
                        .toList());
    }

    private Optional<GoalVersion> waiting() {
        return versions.stream().filter(GoalVersion::isWaiting).findFirst();
    }

    /** Whether a new wording waits for its decision. */
    public boolean waits(long versionId) {
        return waiting().filter(version -> version.getId() == versionId).isPresent();
    }

    public boolean isChanging() {
        return waiting().isPresent();
    }

    public int getNumber() {
        return number;
    }

    /** As M-12. */
    public String getCaseNumber() {
        return "M-" + number;
    }

    public String getTitle() {
        return title;
    }

    /** Null for the board's own. */
    public Unit getUnit() {
        return unit;
    }

    /** Null where it is not broken down from another. */
    public Goal getParent() {
        return parent;
    }

    int getFirstYear() {
        return firstYear;
    }

    int getLastYear() {
        return lastYear;
    }

    public GoalStatus getStatus() {
        return status;
    }

    public List<GoalIndicator> getIndicators() {
        return List.copyOf(indicators);
    }
}
