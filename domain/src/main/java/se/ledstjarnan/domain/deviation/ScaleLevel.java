package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DatedPeriod;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** One step of the scale for severity or probability, in the municipality's own words; data with validity. */
@Entity
@Table(name = "scale_level")
public class ScaleLevel extends BaseEntity {

    private static final int LONGEST_WORD = 60;

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

    /** The same step in other words from the day on; this one ends the day before. */
    public ScaleLevel reword(String newWord, String newDescription, LocalDate from) {
        if (from == null) {
            throw DomainException.at("from", "shared.required");
        }
        if (!from.isAfter(period.getFrom())) {
            throw DomainException.at("from", "deviation.wordBeforeLast");
        }
        String cleanWord = Text.required(newWord, LONGEST_WORD, "word");
        String cleanDescription = Text.required(newDescription, Text.SHORT, "description");
        period = period.endedOn(from.minusDays(1));
        return new ScaleLevel(axis, level, cleanWord, cleanDescription, DatedPeriod.since(from));
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
