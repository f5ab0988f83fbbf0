package se.ledstjarnan.domain.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;

/**
 * An action plan: how a goal is to be reached in a unit or in the whole administration, by performances and activities, with check-ups
 * through the year. One that spans more than a calendar year is part of the verksamhetsplan.
 */
@Entity
@Table(name = "action_plan")
public class ActionPlan extends ActionPlanFile {

    private static final int MOST_ACTIVITIES = 60;
    private static final int MOST_CHECK_UPS = 60;

    protected ActionPlan() {}

    /** @param unit null for the whole administration */
    public ActionPlan(
            int number, PlanContent content, PlanGoal goal, Employee responsible, Unit unit, LocalDate today) {
        this.number = number;
        this.status = PlanStatus.DRAFT;
        write(content, goal, responsible, unit, today);
    }

    /** Says what it is about, as long as it is not decided. Throws at the field that is wrong. */
    public final void write(PlanContent content, PlanGoal goal, Employee answers, Unit of, LocalDate today) {
        demandDraft();
        if (goal == null) {
            throw DomainException.at("goal", "shared.required");
        }
        content.check(today);
        goal.check(of, content.begins(), content.ends());
        checkParts(content, of);
        String called = Text.required(content.title(), Text.SHORT, "title");
        String reason = Text.required(content.why(), Text.LONG, "why");
        responsible = able(answers, "responsible");
        goalId = goal.id();
        unit = of;
        title = called;
        why = reason;
        begins = content.begins();
        ends = content.ends();
    }

    /** What has been put into it stays inside its days and its unit. */
    private void checkParts(PlanContent content, Unit of) {
        boolean early = activities.stream().anyMatch(each -> each.isBefore(content.begins()))
                || checkUps.stream().anyMatch(each -> each.getDue().isBefore(content.begins()));
        if (early) {
            throw DomainException.at("begins", "plan.partsOutside");
        }
        boolean late = activities.stream().anyMatch(each -> each.isAfter(content.ends()))
                || checkUps.stream().anyMatch(each -> each.getDue().isAfter(content.ends()));
        if (late) {
            throw DomainException.at("ends", "plan.partsOutside");
        }
        Long top = of == null ? null : of.getId();
        if (activities.stream().anyMatch(each -> each.getUnit() != null && !PlanGoal.isBelow(each.getUnit(), top))) {
            throw DomainException.at("unit", "plan.activityOfOtherUnit");
        }
    }

    /** Somebody else answers for it from now on. */
    public void handOver(Employee person) {
        demandOpen();
        responsible = able(person, "responsible");
    }

    /** @param of null where it is the plan's own unit */
    public Activity add(ActivityContent content, Employee person, Unit of) {
        demandOpen();
        if (activities.size() >= MOST_ACTIVITIES) {
            throw new DomainException("plan.tooManyActivities", MOST_ACTIVITIES);
        }
        Activity added = new Activity(this, activities.size() + 1, content, person, of);
        activities.add(added);
        return added;
    }

    public void change(int position, ActivityContent content, Employee person, Unit of) {
        demandOpen();
        activity(position).write(content, person, of);
    }

    /** How far an activity has come. */
    public void report(int position, Integer percent, String words, Employee by, Instant now) {
        demandDecided();
        activity(position).report(percent, words, by, now);
    }

    public void cancel(int position, String because, Employee by, Instant now) {
        demandOpen();
        activity(position).cancel(because, by, now);
    }

    /** A check-up is to be held by that day. */
    public void planCheckUp(LocalDate day) {
        demandOpen();
        if (day == null) {
            throw DomainException.at("day", "shared.required");
        }
        if (day.isBefore(begins) || day.isAfter(ends)) {
            throw DomainException.at("day", "plan.outsidePlan", begins.toString(), ends.toString());
        }
        if (checkUps.stream().anyMatch(each -> each.getDue().equals(day))) {
            throw DomainException.at("day", "plan.checkUpThatDay");
        }
        if (checkUps.size() >= MOST_CHECK_UPS) {
            throw DomainException.at("day", "plan.tooManyCheckUps", MOST_CHECK_UPS);
        }
        checkUps.add(new CheckUp(this, day));
    }

    /** It will not be held after all. */
    public void dropCheckUp(long id) {
        demandOpen();
        CheckUp dropped = checkUp(id);
        if (dropped.isHeld()) {
            throw new DomainException("plan.heldAlready");
        }
        if (status == PlanStatus.DECIDED
                && checkUps.stream().filter(each -> !each.isHeld()).count() == 1) {
            throw new DomainException("plan.lastCheckUp");
        }
        checkUps.remove(dropped);
    }

    /** What a check-up showed. What is late that day is kept with it. */
    public void hold(long id, LocalDate on, String note, Outlook outlook, Employee by, LocalDate today, Instant now) {
        demandDecided();
        String late = getActivities().stream()
                .filter(each -> on != null && each.isLate(on))
                .map(each -> Integer.toString(each.getPosition()))
                .collect(Collectors.joining(", "));
        checkUp(id).hold(on, note, outlook, late, by, today, now);
    }

    /** It holds from now on. */
    public void decide(LocalDate on, PlanGoal goal, Employee by, LocalDate today) {
        demandDraft();
        if (activities.stream().noneMatch(each -> each.getStatus().isOpen())) {
            throw new DomainException("plan.nothingToDecide");
        }
        if (checkUps.isEmpty()) {
            throw new DomainException("plan.noCheckUps");
        }
        if (!goal.decided()) {
            throw new DomainException("plan.goalNotDecided");
        }
        if (on == null) {
            throw DomainException.at("decidedOn", "shared.required");
        }
        if (on.isAfter(today)) {
            throw DomainException.at("decidedOn", "shared.dayInFuture");
        }
        if (on.isBefore(begins.minusYears(1))) {
            throw DomainException.at("decidedOn", "plan.decidedTooEarly");
        }
        decidedOn = on;
        decidedBy = by;
        status = PlanStatus.DECIDED;
    }

    /** It is over, and what it led to is said. */
    public void end(String words, Employee by, Instant now) {
        demandDecided();
        String open = activities.stream()
                .filter(each -> each.getStatus().isOpen())
                .map(each -> Integer.toString(each.getPosition()))
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            throw new DomainException("plan.activitiesOpen", open);
        }
        endWords = Text.required(words, Text.LONG, "endWords");
        endedBy = by;
        endedAt = now;
        status = PlanStatus.ENDED;
    }

    private static Employee able(Employee person, String field) {
        if (person == null || !person.isActive()) {
            throw DomainException.at(field, "plan.nobody");
        }
        return person;
    }

    private void demandDraft() {
        if (status != PlanStatus.DRAFT) {
            throw new DomainException("plan.alreadyDecided");
        }
    }

    private void demandDecided() {
        if (status != PlanStatus.DECIDED) {
            throw new DomainException(status == PlanStatus.DRAFT ? "plan.notDecided" : "plan.ended");
        }
    }

    private void demandOpen() {
        if (status == PlanStatus.ENDED) {
            throw new DomainException("plan.ended");
        }
    }

    /** Throws NotFoundException. */
    public Activity activity(int position) {
        return activities.stream()
                .filter(each -> each.getPosition() == position)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private CheckUp checkUp(long id) {
        return checkUps.stream()
                .filter(each -> Objects.equals(each.getId(), id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
