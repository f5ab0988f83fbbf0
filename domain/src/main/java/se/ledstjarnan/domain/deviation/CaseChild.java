package se.ledstjarnan.domain.deviation;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import se.ledstjarnan.domain.shared.BaseEntity;

/** Something kept with a case. Made by the case's own verbs, never on its own. */
@MappedSuperclass
public abstract class CaseChild extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "deviation_id", updatable = false)
    private Deviation deviation;

    protected CaseChild() {}

    protected CaseChild(Deviation deviation) {
        this.deviation = deviation;
    }

    public Deviation getDeviation() {
        return deviation;
    }
}
