package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DatedPeriod;

/** One step of the scale for severity or probability, in the municipality's own words; data with validity. */
@Entity
@Table(name = "scale_level")
public class ScaleLevel extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ScaleAxis axis;

    @Column(nullable = false)
    private int level;

    @Column(nullable = false)
    private String word;

    @Column(nullable = false)
    private String description;

    @Embedded
    private DatedPeriod period;

    protected ScaleLevel() {}

    public ScaleLevel(ScaleAxis axis, int level, String word, String description, DatedPeriod period) {
        this.axis = axis;
        this.level = level;
        this.word = word;
        this.description = description;
        this.period = period;
    }

    public ScaleAxis getAxis() {
        return axis;
    }

    public int getLevel() {
        return level;
    }

    public String getWord() {
        return word;
    }

    public String getDescription() {
        return description;
    }

    public DatedPeriod getPeriod() {
        return period;
    }
}
