package se.ledstjarnan.domain.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import se.ledstjarnan.domain.shared.BaseEntity;

/** What an indicator is to reach in a unit, or in the whole, in a year. */
@Entity
@Table(name = "indicator_target")
public class IndicatorTarget extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "indicator_id", updatable = false)
    private Indicator indicator;

    @Column(name = "unit_id", updatable = false)
    private Long unitId;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false)
    private BigDecimal level;

    protected IndicatorTarget() {}

    IndicatorTarget(Indicator indicator, Long unitId, int year, BigDecimal level) {
        this.indicator = indicator;
        this.unitId = unitId;
        this.year = year;
        this.level = level;
    }

    boolean isOf(Long unit, int ofYear) {
        return year == ofYear && Objects.equals(unitId, unit);
    }

    void become(BigDecimal newLevel) {
        level = newLevel;
    }

    public BigDecimal getLevel() {
        return level;
    }
}
