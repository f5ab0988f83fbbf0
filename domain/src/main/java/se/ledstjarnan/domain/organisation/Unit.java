package se.ledstjarnan.domain.organisation;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DatedPeriod;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A part of the organisation: the administration, a department or a unit. Renaming and moving keep what it was called and where it
 * belonged on any earlier day, so that old cases and reports still read true.
 */
@Entity
@Table(name = "unit")
public class Unit extends Aggregate {

    /** Longest code, in characters. */
    public static final int CODE = 40;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private UnitKind kind;

    @Column(nullable = false)
    private String name;

    /** What other registers call it, such as the payroll's number; null where none does. */
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Unit parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "operation_id")
    private Operation operation;

    @ElementCollection
    @CollectionTable(name = "unit_area", joinColumns = @JoinColumn(name = "unit_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "area", nullable = false)
    private Set<LegalArea> areas = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "main_area")
    private LegalArea mainArea;

    @Embedded
    private DatedPeriod existence;

    @OneToMany(mappedBy = "unit", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("from")
    private List<UnitHistory> history = new ArrayList<>();

    protected Unit() {}

    /** Opens a unit. Its main area is where a report belongs until triage has said otherwise; departments have none. */
    public Unit(UnitKind kind, String name, Unit parent, LocalDate opened) {
        this.kind = kind;
        this.name = Text.required(name, Text.SHORT, "name");
        this.parent = parent;
        this.existence = DatedPeriod.since(opened);
        if ((kind == UnitKind.ADMINISTRATION) != (parent == null)) {
            throw DomainException.at("parent", "organisation.parentMissing");
        }
    }

    /** Says which laws the unit works under and in which operation; the main area must be one of them. */
    public void workUnder(Set<LegalArea> laws, LegalArea main, Operation inOperation) {
        if (laws.isEmpty() || main == null || !laws.contains(main)) {
            throw DomainException.at("mainArea", "organisation.mainAreaMissing");
        }
        areas.clear();
        areas.addAll(laws);
        mainArea = main;
        operation = inOperation;
    }

    /** Gives a new name from the given day; the old one is kept for the days before. */
    public void rename(String newName, LocalDate from) {
        String cleaned = Text.required(newName, Text.SHORT, "name");
        if (!cleaned.equals(name)) {
            remember(from);
            name = cleaned;
        }
    }

    /** Moves the unit below another parent from the given day. Throws when that would make a circle. */
    public void moveTo(Unit newParent, LocalDate from) {
        if (newParent != null && newParent.isWithin(this)) {
            throw DomainException.at("parent", "organisation.circle");
        }
        if (kind != UnitKind.ADMINISTRATION && newParent != null && !newParent.equals(parent)) {
            remember(from);
            parent = newParent;
        }
    }

    /** The code by which other registers know the unit; unique whatever its case. */
    public void knownAs(String newCode) {
        code = Text.required(newCode, CODE, "code");
    }

    /**
     * Name and place from the given day, with one line of history for both. A second change on the same day takes the place of the
     * first.
     */
    public void become(String newName, Unit newParent, LocalDate from) {
        String cleaned = Text.required(newName, Text.SHORT, "name");
        if (cleaned.equals(name) && Objects.equals(parent, newParent)) {
            return;
        }
        if (!from.equals(unchangedSince())) {
            remember(from);
        }
        name = cleaned;
        parent = newParent;
    }

    /** The day from which it has had its name and place of now. */
    public LocalDate unchangedSince() {
        return history.isEmpty()
                ? existence.getFrom()
                : history.get(history.size() - 1).getTo().plusDays(1);
    }

    /** Ends the unit; nobody can report there after its last day. */
    public void close(LocalDate lastDay) {
        existence = existence.endedOn(lastDay);
    }

    /** Gives back the name and place that the change of that day took; throws where something has been changed since. */
    public void unbecome(LocalDate from) {
        if (history.isEmpty() || !from.equals(unchangedSince())) {
            throw DomainException.at("from", "organisation.changedSince", name);
        }
        UnitHistory last = history.remove(history.size() - 1);
        name = last.getName();
        parent = last.getParent();
    }

    /** Takes back an end that came on that day; throws where it ended otherwise. */
    public void reopen(LocalDate lastDay) {
        if (!lastDay.equals(existence.getTo())) {
            throw DomainException.at("from", "organisation.changedSince", name);
        }
        existence = DatedPeriod.since(existence.getFrom());
    }

    /** Whether it is the other, or somewhere below it. */
    public boolean isWithin(Unit other) {
        for (Unit up = this; up != null; up = up.parent) {
            if (up.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it works in every secrecy compartment that the other works in. */
    public boolean worksInAllOf(Unit other) {
        Set<Compartment> mine = EnumSet.noneOf(Compartment.class);
        areas.forEach(area -> mine.add(area.compartment()));
        return other.areas.stream().map(LegalArea::compartment).allMatch(mine::contains);
    }

    private void remember(LocalDate from) {
        LocalDate start = unchangedSince();
        if (!from.isAfter(start)) {
            throw DomainException.at("from", "organisation.changeBeforeLast");
        }
        history.add(new UnitHistory(this, name, parent, start, from.minusDays(1)));
    }

    /** What the unit was called on the given day. */
    public String nameOn(LocalDate day) {
        return history.stream()
                .filter(old -> old.covers(day))
                .map(UnitHistory::getName)
                .findFirst()
                .orElse(name);
    }

    /** What the unit belonged to on the given day; null for the administration. */
    public Unit parentOn(LocalDate day) {
        return history.stream()
                .filter(old -> old.covers(day))
                .findFirst()
                .map(UnitHistory::getParent)
                .orElse(parent);
    }

    public UnitKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    /** Null where no other register knows it. */
    public String getCode() {
        return code;
    }

    public Unit getParent() {
        return parent;
    }

    public Operation getOperation() {
        return operation;
    }

    public Set<LegalArea> getAreas() {
        return areas.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(areas));
    }

    /** Where a report belongs before triage; null for a department. */
    public LegalArea getMainArea() {
        return mainArea;
    }

    /** Whether a report of that day can be about it. */
    public boolean takesReports(LocalDate day) {
        return mainArea != null && existence.covers(day);
    }

    /** Whether it is a department that there is that day. */
    public boolean isDepartment(LocalDate day) {
        return kind == UnitKind.DEPARTMENT && existence.covers(day);
    }

    public DatedPeriod getExistence() {
        return existence;
    }

    public List<UnitHistory> getHistory() {
        return List.copyOf(history);
    }
}
