package se.ledstjarnan.domain.goal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DatedPeriod;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What the operation, a department or a unit is for, from vision, law and decisions. Never changed: a new one takes over from a day. */
@Entity
@Table(name = "mission")
public class Mission extends Aggregate {

    private static final int YEARS_AHEAD = 2;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(updatable = false)
    private String vision;

    @ElementCollection
    @CollectionTable(name = "mission_law", joinColumns = @JoinColumn(name = "mission_id"))
    private List<MissionLaw> laws = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "mission_decision", joinColumns = @JoinColumn(name = "mission_id"))
    @Column(name = "decision_id", nullable = false)
    private Set<Long> decisions = new HashSet<>();

    @Embedded
    private DatedPeriod period;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id", updatable = false)
    private Employee madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected Mission() {}

    /** Throws at the field that is wrong. @param unit null for the whole; @param before the one that holds now; null for none */
    public Mission(Unit unit, MissionContent content, Mission before, Employee by, LocalDate today, Instant now) {
        this.text = Text.required(content.text(), Text.LONG, "text");
        this.vision = Text.optional(content.vision(), Text.LONG, "vision");
        LocalDate from = content.from();
        if (from == null) {
            throw DomainException.at("from", "shared.required");
        }
        if (from.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw DomainException.at("from", "goal.mission.tooFar", YEARS_AHEAD);
        }
        if (before != null) {
            before.endBefore(from);
        }
        content.laws().stream().map(MissionLaw::new).forEach(laws::add);
        decisions.addAll(content.decisions());
        this.unit = unit;
        this.period = DatedPeriod.since(from);
        this.madeBy = by;
        this.madeAt = now;
    }

    private void endBefore(LocalDate next) {
        if (!next.isAfter(period.getFrom())) {
            throw DomainException.at(
                    "from", "goal.mission.notAfter", period.getFrom().toString());
        }
        period = period.endedOn(next.minusDays(1));
    }

    /** Null for the whole. */
    public Unit getUnit() {
        return unit;
    }

    public DatedPeriod getPeriod() {
        return period;
    }
}
