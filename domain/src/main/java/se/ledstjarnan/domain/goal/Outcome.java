package se.ledstjarnan.domain.goal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What an indicator came to in a unit, or in the whole, in a period. What it was before it was put right is kept. */
@Entity
@Table(name = "outcome")
public class Outcome extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "indicator_id", updatable = false)
    private Indicator indicator;

    @Column(name = "unit_id", updatable = false)
    private Long unitId;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private Missing missing;

    private Integer base;

    @Enumerated(EnumType.STRING)
    private Forecast forecast;

    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entered_by_id")
    private Employee enteredBy;

    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    @OneToMany(mappedBy = "outcome", cascade = CascadeType.PERSIST)
    private List<OutcomeBefore> before = new ArrayList<>();

    protected Outcome() {}

    /**
     * Throws at the field period, unit, value or base.
     *
     * @param unitId null for the whole
     * @param firstDay of its period
     * @param found as it may be kept
     * @param by null where the system or Kolada gave it
     */
    public Outcome(
            Indicator indicator,
            Long unitId,
            LocalDate firstDay,
            Measurement found,
            Employee by,
            LocalDate today,
            Instant now) {
        check(indicator, unitId, firstDay, today);
        this.indicator = indicator;
        this.unitId = unitId;
        this.firstDay = firstDay;
        take(found);
        this.enteredBy = by;
        this.enteredAt = now;
    }

    private static void check(Indicator indicator, Long unitId, LocalDate firstDay, LocalDate today) {
        if (firstDay == null || !indicator.getFrequency().begins(firstDay)) {
            throw DomainException.at("period", "goal.outcome.period");
        }
        if (firstDay.isAfter(today)) {
            throw DomainException.at("period", "goal.outcome.future");
        }
        if (indicator.getFrequency().lastDay(firstDay).isBefore(indicator.getSince())) {
            throw DomainException.at(
                    "period", "goal.outcome.beforeSince", indicator.getSince().toString());
        }
        if (indicator.getRetiredOn() != null && firstDay.isAfter(indicator.getRetiredOn())) {
            throw DomainException.at(
                    "period", "goal.outcome.retired", indicator.getRetiredOn().toString());
        }
        if (!indicator.isMeasuredFor(unitId)) {
            throw DomainException.at("unit", "goal.indicator.wrongUnit");
        }
    }

    /** Puts it right; nothing happens where it says the same. @param because null where the system or Kolada gave another */
    public boolean correct(Measurement found, String because, Employee by, Instant now) {
        if (isSame(found)) {
            return false;
        }
        String why = by == null ? null : Text.required(because, Text.SHORT, "because");
        before.add(new OutcomeBefore(this, value, missing, why, by, now));
        take(found);
        enteredBy = by;
        enteredAt = now;
        return true;
    }

    private boolean isSame(Measurement found) {
        boolean sameValue =
                value == null ? found.value() == null : found.value() != null && value.compareTo(found.value()) == 0;
        return sameValue && missing == found.missing() && Objects.equals(base, found.base());
    }

    private void take(Measurement found) {
        value = found.value();
        missing = found.missing();
        base = found.base();
    }

    /** What is believed of the target, and what is to be said of the outcome. */
    public void comment(Forecast believed, String words) {
        String said = Text.optional(words, Text.LONG, "note");
        forecast = believed;
        note = said;
    }

    public Indicator getIndicator() {
        return indicator;
    }

    /** Null for the whole. */
    public Long getUnitId() {
        return unitId;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Null where it is missing. */
    public BigDecimal getValue() {
        return value;
    }

    /** Null where there is a value. */
    public Missing getMissing() {
        return missing;
    }
}
