package se.ledstjarnan.domain.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** A word for how near its target an outcome is. */
@Embeddable
public class LegendStep implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private int lowest;

    @Column(nullable = false)
    private String word;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LevelSymbol symbol;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LevelLook look;

    protected LegendStep() {}

    LegendStep(Legend.Typed typed, String word) {
        this.lowest = typed.lowest();
        this.word = word;
        this.symbol = typed.symbol();
        this.look = typed.look();
    }
}
