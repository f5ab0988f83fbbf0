package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.ledstjarnan.domain.shared.DomainException;

/** A case points at another; shown from both sides to those who may read both. */
@Entity
@Table(name = "case_link")
public class CaseLink extends CaseChild {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "other_id", updatable = false)
    private Deviation other;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private LinkKind kind;

    protected CaseLink() {}

    CaseLink(Deviation deviation, Deviation other, LinkKind kind) {
        super(deviation);
        if (other == null || other.equals(deviation)) {
            throw DomainException.at("other", "deviation.linkToItself");
        }
        this.other = other;
        this.kind = kind;
    }

    public Deviation getOther() {
        return other;
    }

    public LinkKind getKind() {
        return kind;
    }
}
