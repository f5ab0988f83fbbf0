package se.ledstjarnan.domain.reorganisation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A change of the organisation from a day, as it was decided: steps that are carried out together or not at all. While it is planned
 * it changes nothing; once it is done it is only read, or undone.
 */
@Entity
@Table(name = "reorganisation")
public class Reorganisation extends Aggregate {

    /** How far back a change may hold: older figures have been reported by the organisation that there was. */
    private static final int DAYS_BACK = 366;

    private static final int YEARS_AHEAD = 5;
    private static final int MOST_STEPS = 60;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String reason;

    @Column(name = "effective_on", nullable = false)
    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReorganisationStatus status = ReorganisationStatus.PLANNED;

    @Embedded
    private Resting resting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "made_by_id", updatable = false)
    private Employee madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "done_by_id")
    private Employee doneBy;

    @Column(name = "done_marker")
    private Long doneMarker;

    @Column(name = "hindered_at")
    private Instant hinderedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by_id")
    private Employee endedBy;

    @Column(name = "ended_words")
    private String endedWords;

    @OneToMany(mappedBy = "reorganisation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ReorganisationStep> steps = new ArrayList<>();

    protected Reorganisation() {}

    public Reorganisation(Employee by, Instant now) {
        madeBy = by;
        madeAt = now;
    }

    /** What it is called, why, from when and on what it rests. The day stands once there are steps, since they were checked by it. */
    public void describe(String words, String why, LocalDate day, Resting on, LocalDate today) {
        demandPlanned();
        if (day == null) {
            throw DomainException.at("day", "shared.required");
        }
        if (day.isBefore(today.minusDays(DAYS_BACK)) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw DomainException.at("day", "reorganisation.dayOutside");
        }
        name = Text.required(words, Text.SHORT, "name");
        reason = Text.required(why, Text.LONG, "reason");
        resting = on;
        effectiveOn = day;
        steps.forEach(ReorganisationStep::recheck);
    }

    public ReorganisationStep rename(Unit unit, String newName) {
        return added(ReorganisationStep.rename(this, unit, newName));
    }

    public ReorganisationStep move(Unit unit, Unit parent) {
        return added(ReorganisationStep.move(this, unit, parent));
    }

    public ReorganisationStep close(Unit unit) {
        return added(ReorganisationStep.close(this, unit));
    }

    public ReorganisationStep merge(Unit unit, Unit into) {
        return added(ReorganisationStep.merge(this, unit, into));
    }

    public ReorganisationStep split(Unit unit, List<Unit> into, Unit open, Unit history) {
        return added(ReorganisationStep.split(this, unit, into, open, history));
    }

    private ReorganisationStep added(ReorganisationStep step) {
        demandPlanned();
        if (steps.size() >= MOST_STEPS) {
            throw new DomainException("reorganisation.tooManySteps", MOST_STEPS);
        }
        for (ReorganisationStep other : steps) {
            boolean sameUnit = other.getUnit().equals(step.getUnit());
            if (sameUnit && (other.getKind().ends() || step.getKind().ends() || other.getKind() == step.getKind())) {
                throw DomainException.at(
                        "unit", "reorganisation.alreadyInIt", step.getUnit().getName());
            }
            if (other.getKind().ends() && usesEnded(step, other.getUnit())
                    || step.getKind().ends() && usesEnded(other, step.getUnit())) {
                throw DomainException.at("unit", "reorganisation.endsInIt");
            }
        }
        step.standAt(steps.isEmpty() ? 1 : steps.get(steps.size() - 1).getPosition() + 1);
        steps.add(step);
        return step;
    }

    private static boolean usesEnded(ReorganisationStep step, Unit ended) {
        return ended.equals(step.getNewParent())
                || step.getReceivers().stream().anyMatch(each -> ended.equals(each.getUnit()));
    }

    public void remove(long stepId) {
        demandPlanned();
        steps.removeIf(step -> step.getId() == stepId);
    }

    /** Changes the units. Anything that has come in between and hinders it throws, and nothing is changed. */
    public void carryOut(Employee by, long marker, LocalDate today, Instant now) {
        demandPlanned();
        if (steps.isEmpty()) {
            throw new DomainException("reorganisation.noSteps");
        }
        if (effectiveOn.isAfter(today)) {
            throw new DomainException("reorganisation.notYet", effectiveOn.toString());
        }
        steps.forEach(ReorganisationStep::recheck);
        steps.forEach(ReorganisationStep::demandUnchangedThatDay);
        steps.forEach(ReorganisationStep::change);
        status = ReorganisationStatus.DONE;
        doneAt = now;
        doneBy = by;
        doneMarker = marker;
        hinderedAt = null;
    }

    /** The job could not carry it out. */
    public void hindered(Instant now) {
        demandPlanned();
        hinderedAt = now;
    }

    /** Puts names, places and ends back; what belonged to the units is for the service, before this. */
    public void undo(String words, Employee by, Instant now) {
        if (status != ReorganisationStatus.DONE) {
            throw new DomainException("reorganisation.notDone");
        }
        Set<Unit> renewed = steps.stream()
                .filter(step -> !step.getKind().ends())
                .map(ReorganisationStep::getUnit)
                .collect(Collectors.toSet());
        renewed.forEach(unit -> unit.unbecome(effectiveOn));
        steps.stream()
                .filter(step -> step.getKind().ends())
                .forEach(step -> step.getUnit().reopen(effectiveOn.minusDays(1)));
        end(ReorganisationStatus.UNDONE, words, by, now);
    }

    public void cancel(String words, Employee by, Instant now) {
        demandPlanned();
        end(ReorganisationStatus.CANCELLED, words, by, now);
    }

    private void end(ReorganisationStatus as, String words, Employee by, Instant now) {
        endedWords = Text.required(words, Text.LONG, "words");
        endedBy = by;
        endedAt = now;
        status = as;
    }

    private void demandPlanned() {
        if (status != ReorganisationStatus.PLANNED) {
            throw new DomainException("reorganisation.notPlanned");
        }
    }

    /** Ids of all units that its steps concern. */
    public Set<Long> concerned() {
        return steps.stream().flatMap(step -> step.concerned().stream()).collect(Collectors.toSet());
    }

    public String getName() {
        return name;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public ReorganisationStatus getStatus() {
        return status;
    }

    public Resting getResting() {
        return resting;
    }

    public Employee getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** Null until it is done. */
    public Instant getDoneAt() {
        return doneAt;
    }

    /** Null where the job did it. */
    public Employee getDoneBy() {
        return doneBy;
    }

    /** What has a higher id came after it was done; null until then. */
    public Long getDoneMarker() {
        return doneMarker;
    }

    /** When the job could not carry it out; null where it could, or has not tried. */
    public Instant getHinderedAt() {
        return hinderedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public Employee getEndedBy() {
        return endedBy;
    }

    public String getEndedWords() {
        return endedWords;
    }

    public List<ReorganisationStep> getSteps() {
        return List.copyOf(steps);
    }
}
