package se.ledstjarnan.domain.goal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * Something that shows whether goals are reached: what it is, where it comes from, which way is better, and what it is to reach in each unit
 * and year. Where it began to be measured in another way its series is broken, and what lies on different sides is never compared.
 */
@Entity
@Table(name = "indicator")
public class Indicator extends Aggregate {

    private static final int LONGEST_DEFINITION = 4_000;
    private static final int LONGEST_MEASURE = 40;
    private static final int EARLIEST = 2000;
    private static final int YEARS_AHEAD = 10;

    @Column(nullable = false, updatable = false, unique = true)
    private int number;

    @Column(nullable = false)
    private String name;

    private String definition;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private IndicatorSource source;

    @Column(name = "source_key")
    private String sourceKey;

    @Column(name = "compared_kpi")
    private String comparedKpi;

    @Column(name = "measured_in", nullable = false)
    private String measuredIn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Frequency frequency;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "responsible_id")
    private Employee responsible;

    @Column(nullable = false)
    private boolean whole;

    @ElementCollection
    @CollectionTable(name = "indicator_unit", joinColumns = @JoinColumn(name = "indicator_id"))
    @Column(name = "unit_id", nullable = false)
    private Set<Long> units = new HashSet<>();

    @Column(nullable = false)
    private LocalDate since;

    @Column(name = "break_on")
    private LocalDate breakOn;

    @Column(name = "break_reason")
    private String breakReason;

    @Column(name = "retired_on")
    private LocalDate retiredOn;

    @Column(name = "retired_reason")
    private String retiredReason;

    @OneToMany(mappedBy = "indicator", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<IndicatorTarget> targets = new ArrayList<>();

    protected Indicator() {}

    public Indicator(int number, IndicatorContent content, Employee responsible) {
        this.number = number;
        write(content, responsible, null);
    }

    /**
     * Says what it is. Throws at the field that is wrong.
     *
     * @param firstOutcome the first period that has an outcome; null where none has. How often it is measured, and where it comes from,
     *     stays as it is from then on
     */
    public final void write(IndicatorContent content, Employee answering, LocalDate firstOutcome) {
        demandInUse();
        String called = Text.required(content.name(), Text.SHORT, "name");
        String means = Text.optional(content.definition(), LONGEST_DEFINITION, "definition");
        String unitOfMeasure = Text.required(content.measuredIn(), LONGEST_MEASURE, "measuredIn");
        checkChoices(content);
        if (firstOutcome != null) {
            checkAgainst(content, firstOutcome);
        }
        if (answering == null || !answering.isActive()) {
            throw DomainException.at("responsible", "goal.indicator.nobody");
        }
        name = called;
        definition = means;
        source = content.source();
        sourceKey = source == IndicatorSource.MANUAL ? null : content.sourceKey();
        comparedKpi = content.source() == IndicatorSource.KOLADA ? null : content.comparedKpi();
        measuredIn = unitOfMeasure;
        direction = content.direction();
        frequency = content.frequency();
        responsible = answering;
        whole = content.whole();
        units.clear();
        units.addAll(content.units());
        since = content.since();
    }

    private static void checkChoices(IndicatorContent content) {
        require(content.source(), "source");
        require(content.direction(), "direction");
        require(content.frequency(), "frequency");
        require(content.since(), "since");
        if (content.source() != IndicatorSource.MANUAL) {
            require(content.sourceKey(), "sourceKey");
        }
        if (content.source() == IndicatorSource.KOLADA) {
            if (content.frequency() != Frequency.YEAR) {
                throw DomainException.at("frequency", "goal.indicator.koladaYearly");
            }
            if (!content.whole() || !content.units().isEmpty()) {
                throw DomainException.at("units", "goal.indicator.koladaWhole");
            }
        }
        if (!content.whole() && content.units().isEmpty()) {
            throw DomainException.at("units", "goal.indicator.nowhere");
        }
        if (content.since().getYear() < EARLIEST) {
            throw DomainException.at("since", "shared.dayTooLongAgo");
        }
    }

    private static void require(Object chosen, String field) {
        if (chosen == null) {
            throw DomainException.at(field, "shared.required");
        }
    }

    private void checkAgainst(IndicatorContent content, LocalDate firstOutcome) {
        if (content.frequency() != frequency) {
            throw DomainException.at("frequency", "goal.indicator.hasOutcomes");
        }
        if (content.source() != source) {
            throw DomainException.at("source", "goal.indicator.hasOutcomes");
        }
        if (content.since().isAfter(frequency.lastDay(firstOutcome))) {
            throw DomainException.at("since", "goal.indicator.sinceAfter", firstOutcome.toString());
        }
    }

    /** Sets what it is to reach; nothing takes a target away. @param unitId null for the whole */
    public void aim(Long unitId, Integer year, BigDecimal level, LocalDate today) {
        demandInUse();
        if (!isMeasuredFor(unitId)) {
            throw DomainException.at("unit", "goal.indicator.wrongUnit");
        }
        if (year == null) {
            throw DomainException.at("year", "shared.required");
        }
        if (year < since.getYear() || year > today.getYear() + YEARS_AHEAD) {
            throw DomainException.at(
                    "year",
                    "goal.indicator.targetYear",
                    Integer.toString(since.getYear()),
                    Integer.toString(today.getYear() + YEARS_AHEAD));
        }
        Optional<IndicatorTarget> before =
                targets.stream().filter(each -> each.isOf(unitId, year)).findFirst();
        if (level == null) {
            before.ifPresent(targets::remove);
        } else if (before.isPresent()) {
            before.get().become(level);
        } else {
            targets.add(new IndicatorTarget(this, unitId, year, level));
        }
    }

    /** From that day it is measured in another way. @param firstOutcome the first period that has an outcome; null for none */
    public void breakSeries(LocalDate on, String because, LocalDate firstOutcome, LocalDate today) {
        demandInUse();
        require(on, "breakOn");
        if (on.isAfter(today)) {
            throw DomainException.at("breakOn", "shared.dayInFuture");
        }
        if (firstOutcome == null || !on.isAfter(firstOutcome)) {
            throw DomainException.at("breakOn", "goal.indicator.breakBeforeFirst");
        }
        if (breakOn != null && !on.isAfter(breakOn)) {
            throw DomainException.at("breakOn", "goal.indicator.breakBeforeBreak", breakOn.toString());
        }
        breakReason = Text.required(because, Text.SHORT, "breakReason");
        breakOn = on;
    }

    /** It is not measured after that day, also in the middle of a year; what is known stays. */
    public void retire(LocalDate on, String because, LocalDate today) {
        demandInUse();
        require(on, "retiredOn");
        if (on.isBefore(since)) {
            throw DomainException.at("retiredOn", "goal.indicator.retiredBefore", since.toString());
        }
        if (on.isAfter(today.plusYears(1))) {
            throw DomainException.at("retiredOn", "goal.indicator.retiredFar");
        }
        retiredReason = Text.required(because, Text.SHORT, "retiredReason");
        retiredOn = on;
    }

    private void demandInUse() {
        if (retiredOn != null) {
            throw new DomainException("goal.indicator.retired", retiredOn.toString());
        }
    }

    /** Whether it is measured for the unit. @param unitId null for the whole */
    public boolean isMeasuredFor(Long unitId) {
        return unitId == null ? whole : units.contains(unitId);
    }

    public int getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public IndicatorSource getSource() {
        return source;
    }

    /** The own figure or Kolada's measure; null where outcomes are entered by hand. */
    public String getSourceKey() {
        return sourceKey;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public Employee getResponsible() {
        return responsible;
    }

    public Set<Long> getUnits() {
        return Set.copyOf(units);
    }

    public LocalDate getSince() {
        return since;
    }

    /** Null where the series is whole. */
    public LocalDate getBreakOn() {
        return breakOn;
    }

    /** Null where it is in use. */
    public LocalDate getRetiredOn() {
        return retiredOn;
    }
}
