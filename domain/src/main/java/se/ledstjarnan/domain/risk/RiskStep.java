package se.ledstjarnan.domain.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** A step of a scale: how likely, or how bad, in a word and what it means. */
@Embeddable
public class RiskStep implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RiskAxis axis;

    @Column(nullable = false)
    private int level;

    @Column(nullable = false)
    private String word;

    @Column(nullable = false)
    private String description;

    protected RiskStep() {}

    /** @param level from 1, the least */
    RiskStep(RiskAxis axis, int level, String word, String description) {
        this.axis = axis;
        this.level = level;
        this.word = word;
        this.description = description;
    }

    public RiskAxis getAxis() {
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
}
