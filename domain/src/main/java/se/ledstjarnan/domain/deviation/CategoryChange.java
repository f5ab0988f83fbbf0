package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;

/** That somebody changed how cases of a category may be reported or handled. Only added, never changed. */
@Entity
@Table(name = "category_change")
public class CategoryChange extends BaseEntity {

    /** What was changed. */
    public enum Kind {
        SHORT_TRACK_ON,
        SHORT_TRACK_OFF,
        BUNDLED_ON,
        BUNDLED_OFF
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "category_id", updatable = false)
    private Category category;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "changed_by_id", updatable = false)
    private Employee changedBy;

    protected CategoryChange() {}

    public CategoryChange(Category category, Kind kind, Employee changedBy, Instant now) {
        this.category = category;
        this.kind = kind;
        this.changedBy = changedBy;
        this.changedAt = now;
    }

    public Category getCategory() {
        return category;
    }

    public Kind getKind() {
        return kind;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public Employee getChangedBy() {
        return changedBy;
    }
}
