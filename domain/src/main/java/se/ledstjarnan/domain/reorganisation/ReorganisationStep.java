package se.ledstjarnan.domain.reorganisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What happens to one unit. Holds the rules that concern that unit and those that take over from it. */
@Entity
@Table(name = "reorganisation_step")
public class ReorganisationStep extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reorganisation_id", updatable = false)
    private Reorganisation reorganisation;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private StepKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @Column(name = "new_name", updatable = false)
    private String newName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "new_parent_id", updatable = false)
    private Unit newParent;

    @ElementCollection
    @CollectionTable(name = "reorganisation_receiver", joinColumns = @JoinColumn(name = "step_id"))
    private List<Receiving> receivers = new ArrayList<>();

    protected ReorganisationStep() {}

    private ReorganisationStep(Reorganisation reorganisation, StepKind kind, Unit unit) {
        this.reorganisation = reorganisation;
        this.kind = kind;
        this.unit = unit;
        if (unit == null) {
            throw DomainException.at("unit", "shared.required");
        }
        demandExisting(unit, "unit");
        if (kind != StepKind.RENAME && unit.getKind() == UnitKind.ADMINISTRATION) {
            throw DomainException.at("unit", "reorganisation.administrationStays");
        }
    }

    static ReorganisationStep rename(Reorganisation of, Unit unit, String name) {
        ReorganisationStep step = new ReorganisationStep(of, StepKind.RENAME, unit);
        step.newName = Text.required(name, Text.SHORT, "name");
        if (step.newName.equals(unit.getName())) {
            throw DomainException.at("name", "reorganisation.sameName");
        }
        return step;
    }

    static ReorganisationStep move(Reorganisation of, Unit unit, Unit parent) {
        ReorganisationStep step = new ReorganisationStep(of, StepKind.MOVE, unit);
        step.newParent = parent;
        if (parent == null) {
            throw DomainException.at("parent", "shared.required");
        }
        if (parent.isWithin(unit)) {
            throw DomainException.at("parent", "organisation.circle");
        }
        if (Objects.equals(parent, unit.getParent())) {
            throw DomainException.at("parent", "reorganisation.samePlace");
        }
        step.demandExisting(parent, "parent");
        return step;
    }

    static ReorganisationStep close(Reorganisation of, Unit unit) {
        return new ReorganisationStep(of, StepKind.CLOSE, unit);
    }

    static ReorganisationStep merge(Reorganisation of, Unit unit, Unit into) {
        ReorganisationStep step = new ReorganisationStep(of, StepKind.MERGE, unit);
        step.receive(into, true, true, "into");
        return step;
    }

    /** @param history the one that goes on with the history; null for none */
    static ReorganisationStep split(Reorganisation of, Unit unit, List<Unit> into, Unit open, Unit history) {
        ReorganisationStep step = new ReorganisationStep(of, StepKind.SPLIT, unit);
        if (Set.copyOf(into).size() < 2) {
            throw DomainException.at("receivers", "reorganisation.twoAtLeast");
        }
        if (open == null || !into.contains(open)) {
            throw DomainException.at("open", "reorganisation.whoTakesOpen");
        }
        if (history != null && !into.contains(history)) {
            throw DomainException.at("history", "reorganisation.whoTakesHistory");
        }
        Set.copyOf(into).forEach(each -> step.receive(each, each.equals(open), each.equals(history), "receivers"));
        return step;
    }

    private void receive(Unit into, boolean open, boolean history, String field) {
        if (into == null) {
            throw DomainException.at(field, "shared.required");
        }
        if (into.equals(unit)) {
            throw DomainException.at(field, "reorganisation.intoItself");
        }
        if (into.isWithin(unit)) {
            throw DomainException.at(field, "reorganisation.intoOwnChild", into.getName());
        }
        if (into.getKind() != unit.getKind()) {
            throw DomainException.at(field, "reorganisation.otherKind", into.getName());
        }
        demandExisting(into, field);
        if (history && !into.worksInAllOf(unit)) {
            throw DomainException.at(field, "reorganisation.otherCompartment", into.getName());
        }
        receivers.add(new Receiving(into, open, history));
    }

    private void demandExisting(Unit each, String field) {
        LocalDate day = reorganisation.getEffectiveOn();
        if (each.getExistence().getFrom().isAfter(day)) {
            throw DomainException.at(
                    field,
                    "reorganisation.notThereYet",
                    each.getName(),
                    each.getExistence().getFrom().toString());
        }
        if (!each.getExistence().covers(day)) {
            throw DomainException.at(
                    field,
                    "reorganisation.closedThen",
                    each.getName(),
                    each.getExistence().getTo().toString());
        }
    }

    /** The rules again: what was possible when it was planned may not be any more. */
    void recheck() {
        demandExisting(unit, "unit");
        if (newParent != null) {
            demandExisting(newParent, "parent");
        }
        for (Receiving receiving : receivers) {
            demandExisting(receiving.getUnit(), "receivers");
            if (receiving.takesHistory() && !receiving.getUnit().worksInAllOf(unit)) {
                throw DomainException.at(
                        "receivers",
                        "reorganisation.otherCompartment",
                        receiving.getUnit().getName());
            }
        }
    }

    /** What is changed twice on a day could not be told apart when it is undone. */
    void demandUnchangedThatDay() {
        LocalDate day = reorganisation.getEffectiveOn();
        if (!kind.ends() && !day.isAfter(unit.unchangedSince())) {
            throw DomainException.at(
                    "unit",
                    "reorganisation.changedLater",
                    unit.getName(),
                    unit.unchangedSince().toString());
        }
    }

    void standAt(int place) {
        position = place;
    }

    /** Changes name, place or end of the unit; what belongs to it is for the service. */
    void change() {
        LocalDate day = reorganisation.getEffectiveOn();
        switch (kind) {
            case RENAME -> unit.become(newName, unit.getParent(), day);
            case MOVE -> unit.become(unit.getName(), newParent, day);
            case MERGE, SPLIT, CLOSE -> {
                if (!day.isAfter(unit.getExistence().getFrom())) {
                    throw DomainException.at("unit", "reorganisation.openedSameDay", unit.getName());
                }
                unit.close(day.minusDays(1));
            }
        }
    }

    /** The unit that takes what is open where nothing else is said; empty where nobody takes over. */
    public Optional<Unit> takesOpen() {
        return receivers.stream()
                .filter(Receiving::takesOpen)
                .map(Receiving::getUnit)
                .findFirst();
    }

    /** The unit that goes on with the history; empty for none. */
    public Optional<Unit> takesHistory() {
        return receivers.stream()
                .filter(Receiving::takesHistory)
                .map(Receiving::getUnit)
                .findFirst();
    }

    /** Ids of all units that it concerns. */
    public Set<Long> concerned() {
        Set<Long> ids = receivers.stream().map(each -> each.getUnit().getId()).collect(Collectors.toSet());
        ids.add(unit.getId());
        return ids;
    }

    public Reorganisation getReorganisation() {
        return reorganisation;
    }

    public int getPosition() {
        return position;
    }

    public StepKind getKind() {
        return kind;
    }

    public Unit getUnit() {
        return unit;
    }

    /** Null where it keeps its name. */
    public String getNewName() {
        return newName;
    }

    /** Null where it keeps its place. */
    public Unit getNewParent() {
        return newParent;
    }

    public List<Receiving> getReceivers() {
        return List.copyOf(receivers);
    }
}
