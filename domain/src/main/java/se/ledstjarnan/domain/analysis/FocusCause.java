package se.ledstjarnan.domain.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A cause in one of the five areas, in a unit or in all, and its effect. */
@Entity
@Table(name = "focus_cause")
public class FocusCause extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "focus_id", updatable = false)
    private FocusPoint point;

    @Column(nullable = false, updatable = false)
    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CauseArea area;

    @Column(nullable = false, updatable = false)
    private String cause;

    @Column(nullable = false, updatable = false)
    private String effect;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected FocusCause() {}

    FocusCause(FocusPoint point, int position, CauseContent content, Employee by, Instant at) {
        if (content.area() == null) {
            throw DomainException.at("area", "shared.required");
        }
        this.point = point;
        this.position = position;
        this.unit = content.unit();
        this.area = content.area();
        this.cause = Text.required(content.cause(), Text.LONG, "cause");
        this.effect = Text.required(content.effect(), Text.LONG, "effect");
        this.by = by;
        this.at = at;
    }
}
