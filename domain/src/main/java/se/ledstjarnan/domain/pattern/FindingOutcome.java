package se.ledstjarnan.domain.pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** What a finding led to, by the number that people know it by. */
@Embeddable
public class FindingOutcome implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FindingUse became;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private int position;

    protected FindingOutcome() {}

    private FindingOutcome(FindingUse became, int number, int position) {
        this.became = became;
        this.number = number;
        this.position = position;
    }

    public static FindingOutcome riskAnalysis(int number) {
        return new FindingOutcome(FindingUse.RISK, number, 0);
    }

    /** @param position of the question in the round */
    public static FindingOutcome question(int round, int position) {
        return new FindingOutcome(FindingUse.ANALYSIS, round, position);
    }

    public FindingUse getBecame() {
        return became;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingOutcome same
                && became == same.became
                && number == same.number
                && position == same.position;
    }

    @Override
    public int hashCode() {
        return Objects.hash(became, number, position);
    }
}
