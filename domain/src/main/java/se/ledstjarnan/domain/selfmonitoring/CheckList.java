package se.ledstjarnan.domain.selfmonitoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;

/** A question list through its versions: one at the most is being written, and one at the most is in force. */
@Entity
@Table(name = "check_list")
public class CheckList extends Aggregate {

    @Column(nullable = false, updatable = false)
    private int number;

    /** Null for a list for every unit that it concerns. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    /** Since when no new check is made by it. */
    @Column(name = "ended_at")
    private Instant endedAt;

    @OneToMany(mappedBy = "list", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<CheckListVersion> versions = new ArrayList<>();

    protected CheckList() {}

    /** A list that is being written. Throws at the field that is wrong. @param unit null for every unit that it concerns */
    public CheckList(int number, ListContent content, Unit unit) {
        this.number = number;
        this.unit = unit;
        demandConcern(content);
        versions.add(new CheckListVersion(this, 1, content));
    }

    private void demandConcern(ListContent content) {
        if (unit != null && content.area() != null && !content.area().concerns(unit.getAreas())) {
            throw DomainException.at("area", "selfmonitoring.otherArea");
        }
    }

    /** Writes the draft, or begins one. Throws at the field that is wrong. */
    public void write(ListContent content) {
        demandUse();
        demandConcern(content);
        Optional<CheckListVersion> draft = of(ListStatus.DRAFT);
        if (draft.isPresent()) {
            draft.get().write(content);
        } else {
            versions.add(new CheckListVersion(this, versions.size() + 1, content));
        }
    }

    /** Puts the draft in force; what was in force is replaced. */
    public void comeIntoForce(Employee by, Instant now) {
        demandUse();
        CheckListVersion draft =
                of(ListStatus.DRAFT).orElseThrow(() -> new DomainException("selfmonitoring.nothingToPutInForce"));
        Optional<CheckListVersion> before = of(ListStatus.IN_FORCE);
        draft.comeIntoForce(by, now);
        before.ifPresent(CheckListVersion::replace);
    }

    /** No new check is made by it; those that have begun are finished. */
    public void end(Instant now) {
        demandUse();
        endedAt = now;
    }

    private void demandUse() {
        if (endedAt != null) {
            throw new DomainException("selfmonitoring.listEnded");
        }
    }

    /** What a new check answers. */
    public Optional<CheckListVersion> inForce() {
        return endedAt == null ? of(ListStatus.IN_FORCE) : Optional.empty();
    }

    /** The wording that counts now: the one in force, or else the last. */
    public CheckListVersion current() {
        return of(ListStatus.IN_FORCE).orElseGet(() -> versions.get(versions.size() - 1));
    }

    private Optional<CheckListVersion> of(ListStatus status) {
        return versions.stream().filter(each -> each.getStatus() == status).findFirst();
    }

    /** Whether checks are made by it in that unit. @param where null for in every unit */
    public boolean isFor(Unit where) {
        return unit == null || unit.equals(where);
    }

    /** Null for a list for every unit that it concerns. */
    public Unit getUnit() {
        return unit;
    }

    public int getNumber() {
        return number;
    }

    public List<CheckListVersion> getVersions() {
        return List.copyOf(versions);
    }
}
