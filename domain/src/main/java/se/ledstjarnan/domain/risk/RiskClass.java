package se.ledstjarnan.domain.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** What a product of probability and consequence is called from its lowest value up to the next class. */
@Embeddable
public class RiskClass implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private int lowest;

    @Column(nullable = false)
    private String word;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RiskColour colour;

    protected RiskClass() {}

    RiskClass(int lowest, String word, RiskColour colour) {
        this.lowest = lowest;
        this.word = word;
        this.colour = colour;
    }

    public int getLowest() {
        return lowest;
    }

    public String getWord() {
        return word;
    }

    public RiskColour getColour() {
        return colour;
    }
}
