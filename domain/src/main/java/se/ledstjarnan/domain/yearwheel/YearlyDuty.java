package se.ledstjarnan.domain.yearwheel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A duty that comes back every year by the same day or days, as the patient-safety report by 1 March (PSL 3:10). It is held by a role,
 * for the whole administration or for one unit. What has been is kept: a duty that is no longer to be done is ended, not removed.
 */
@Entity
@Table(name = "yearly_duty")
public class YearlyDuty extends Aggregate {

    /** Roles that a duty may be given to. */
    public static final Set<Role> HOLDERS =
            EnumSet.of(Role.ENHETSCHEF, Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF);

    private static final Set<Role> KEEPERS = EnumSet.of(Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF);
    private static final int LONGEST_NOTE = 2_000;

    @Column(nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Frequency frequency;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role holder;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    private String citation;

    private String note;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id", updatable = false)
    private Employee madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected YearlyDuty() {}

    /** Throws NotAllowedException where the maker may not keep such a duty, and DomainException at the field that is wrong. */
    public YearlyDuty(YearlyDutyTerms terms, Scope maker, Employee by, Instant now) {
        set(terms, maker);
        this.madeBy = by;
        this.madeAt = now;
    }

    public void change(YearlyDutyTerms terms, Scope by) {
        checkMayKeep(by);
        checkGoesOn();
        set(terms, by);
    }

    private void set(YearlyDutyTerms terms, Scope by) {
        this.title = Text.required(terms.title(), Text.SHORT, "title");
        this.frequency = required(terms.frequency(), "frequency");
        this.firstDay = required(terms.firstDay(), "firstDay");
        if (firstDay.getYear() < 2000 || firstDay.getYear() > by.day().getYear() + 10) {
            throw DomainException.at("firstDay", "yearwheel.dayFarAway");
        }
        this.holder = required(terms.holder(), "holder");
        if (!HOLDERS.contains(holder)) {
            throw DomainException.at("holder", "shared.required");
        }
        this.unit = terms.unit();
        this.citation = Text.optional(terms.citation(), Text.SHORT, "citation");
        this.note = Text.optional(terms.note(), LONGEST_NOTE, "note");
        checkMayKeep(by);
    }

    private static <T> T required(T value, String field) {
        if (value == null) {
            throw DomainException.at(field, "shared.required");
        }
        return value;
    }

    /** Nothing comes after the day; what was due before it stays in the wheel. */
    public void end(LocalDate day, Scope by) {
        checkMayKeep(by);
        checkGoesOn();
        this.lastDay = day;
    }

    private void checkGoesOn() {
        if (lastDay != null) {
            throw new DomainException("yearwheel.ended");
        }
    }

    /** Those who steer keep all duties, a manager those of the units that the manager leads. */
    public static boolean mayKeep(Scope scope, Long unitId) {
        return KEEPERS.stream().anyMatch(scope::has) || scope.leads(unitId);
    }

    public boolean mayKeep(Scope scope) {
        return mayKeep(scope, unit == null ? null : unit.getId());
    }

    private void checkMayKeep(Scope scope) {
        if (!mayKeep(scope)) {
            throw new NotAllowedException();
        }
    }

    /** Whether it is this person's to do: holds the role, and leads the unit where a manager's duty has one. */
    public boolean isHeldBy(Scope scope) {
        boolean role = scope.has(holder);
        return holder == Role.ENHETSCHEF && unit != null ? role && scope.leads(unit.getId()) : role;
    }

    /** The days on which it is due, in order; the last of the month where the month is too short for its day. */
    public List<LocalDate> daysOf(int year) {
        YearMonth first = YearMonth.from(firstDay);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .filter(month -> !month.isBefore(first)
                        && Math.floorMod(month.getMonthValue() - first.getMonthValue(), frequency.months()) == 0)
                .map(month -> month.atDay(Math.min(firstDay.getDayOfMonth(), month.lengthOfMonth())))
                .filter(day -> lastDay == null || !day.isAfter(lastDay))
                .toList();
    }

    /** The same between two days, both included. */
    public List<LocalDate> daysBetween(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(this::daysOf)
                .flatMap(List::stream)
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .toList();
    }

    public String getTitle() {
        return title;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    /** The first day that it was due. */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    public Role getHolder() {
        return holder;
    }

    /** Null for the whole administration. */
    public Unit getUnit() {
        return unit;
    }

    /** The law it rests on; null for none. */
    public String getCitation() {
        return citation;
    }

    public String getNote() {
        return note;
    }

    /** The day after which nothing is due; null while it goes on. */
    public LocalDate getLastDay() {
        return lastDay;
    }
}
