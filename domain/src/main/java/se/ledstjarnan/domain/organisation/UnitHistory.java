package se.ledstjarnan.domain.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.BaseEntity;

/** What a unit was called and where it belonged during an earlier period. */
@Entity
@Table(name = "unit_history")
public class UnitHistory extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(nullable = false)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Unit parent;

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(name = "valid_to", nullable = false)
    private LocalDate to;

    protected UnitHistory() {}

    UnitHistory(Unit unit, String name, Unit parent, LocalDate from, LocalDate to) {
        this.unit = unit;
        this.name = name;
        this.parent = parent;
        this.from = from;
        this.to = to;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public String getName() {
        return name;
    }

    public Unit getParent() {
        return parent;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }
}
