package se.ledstjarnan.domain.reorganisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import se.ledstjarnan.domain.organisation.Unit;

/** A unit that takes over from one that ends. */
@Embeddable
public class Receiving {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "takes_open", nullable = false)
    private boolean takesOpen;

    @Column(name = "takes_history", nullable = false)
    private boolean takesHistory;

    protected Receiving() {}

    Receiving(Unit unit, boolean takesOpen, boolean takesHistory) {
        this.unit = unit;
        this.takesOpen = takesOpen;
        this.takesHistory = takesHistory;
    }

    public Unit getUnit() {
        return unit;
    }

    /** Whether it takes what is open, where nothing else is said of it. */
    public boolean takesOpen() {
        return takesOpen;
    }

    /** Whether closed cases are read here, and earlier figures told under its name. */
    public boolean takesHistory() {
        return takesHistory;
    }
}
