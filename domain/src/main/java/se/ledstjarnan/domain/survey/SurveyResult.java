package se.ledstjarnan.domain.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A figure that a round gave, in its unit; figures of the same name are compared over the years of a series. */
@Entity
@Table(name = "survey_result")
public class SurveyResult extends BaseEntity {

    private static final int LONGEST_UNIT = 40;
    private static final int MOST_DECIMALS = 4;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "survey_id", updatable = false)
    private Survey survey;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(name = "figure", nullable = false)
    private BigDecimal value;

    @Column(name = "unit_of_figure", nullable = false)
    private String unit;

    protected SurveyResult() {}

    SurveyResult(Survey survey, String name, BigDecimal value, String unit) {
        this.survey = survey;
        this.name = name;
        write(value, unit);
    }

    final void write(BigDecimal newValue, String newUnit) {
        if (newValue == null) {
            throw DomainException.at("value", "shared.required");
        }
        if (newValue.abs().compareTo(LARGEST) > 0
                || newValue.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw DomainException.at("value", "survey.badValue", MOST_DECIMALS);
        }
        unit = Text.required(newUnit, LONGEST_UNIT, "unit");
        value = newValue;
    }

    public String getName() {
        return name;
    }

    public BigDecimal getValue() {
        return value;
    }
}
