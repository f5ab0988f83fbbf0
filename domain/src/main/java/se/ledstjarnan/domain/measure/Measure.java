package se.ledstjarnan.domain.measure;

import static se.ledstjarnan.domain.measure.MeasureLimits.able;
import static se.ledstjarnan.domain.measure.MeasureLimits.ahead;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.Text;

/**
 * Something decided to be done, with an owner, a date and an expected effect. It ends as done or reasoned away; when done, the verdict
 * on its effect is demanded of the owner until given, also after the case is closed (SOSFS 2011:9 5 kap. 5 §). Every change follows a
 * row of {@link MeasureProcess}.
 */
@Entity
@Table(name = "measure")
public class Measure extends MeasureFile {

    protected Measure() {}

    private Measure(
            MeasureSource source, MeasureReach reach, MeasurePlan plan, Effect effect, Employee creator, Instant now) {
        if (reach == null) {
            throw DomainException.at("reach", "shared.required");
        }
        this.origin = source.origin();
        this.originId = source.id();
        this.originNumber = source.number();
        this.unit = source.unit();
        this.reach = reach;
        this.plan = plan;
        this.effect = effect;
        this.createdBy = creator;
        this.createdAt = now;
    }

    /** A measure to be done; its effect is always followed up, on its due date at the earliest. */
    public static Measure planned(
            MeasureSource source,
            MeasureReach reach,
            MeasurePlan plan,
            Effect effect,
            Employee owner,
            LocalDate due,
            Employee creator,
            LocalDate today,
            Instant now) {
        Measure measure = new Measure(source, reach, plan, effect, creator, now);
        measure.owner = able(owner);
        measure.due = ahead(due, today, "due");
        measure.status = MeasureStatus.PLANNED;
        measure.checkFollowUp(today);
        measure.settle();
        return measure;
    }

    /**
     * A measure whose origin has its own follow-up. Its day is the one set there, which may have passed when it is written down; the
     * effect is judged that day at the earliest.
     */
    public static Measure followingOrigin(
            MeasureSource source,
            MeasurePlan plan,
            String expectation,
            Employee owner,
            LocalDate due,
            Employee creator,
            Instant now) {
        Measure measure =
                new Measure(source, MeasureReach.UNIT, plan, Effect.expected(expectation, null, due), creator, now);
        measure.owner = able(owner);
        measure.due = due;
        measure.status = MeasureStatus.PLANNED;
        measure.settle();
        return measure;
    }

    /** What was done at once and is registered afterwards; the only one that may do without follow-up, with a reason. */
    public static Measure doneAtOnce(
            MeasureSource source,
            MeasurePlan plan,
            Effect effect,
            Employee owner,
            LocalDate doneOn,
            Employee creator,
            LocalDate today,
            Instant now) {
        if (plan.getKind() != MeasureKind.IMMEDIATE) {
            throw DomainException.at("kind", "measure.onlyImmediateIsDoneAtOnce");
        }
        if (doneOn == null) {
            throw DomainException.at("due", "shared.required");
        }
        if (doneOn.isAfter(today)) {
            throw DomainException.at("due", "measure.doneInFuture");
        }
        if (doneOn.isBefore(today.minusYears(MeasureLimits.MOST_YEARS_BACK))) {
            throw DomainException.at("due", "measure.tooLongAgo", MeasureLimits.MOST_YEARS_BACK);
        }
        Measure measure = new Measure(source, MeasureReach.UNIT, plan, effect, creator, now);
        measure.owner = able(owner);
        measure.due = doneOn;
        measure.status = MeasureStatus.DONE;
        measure.endedAt = now;
        measure.endedBy = creator;
        if (effect.isFollowedUp()) {
            ahead(effect.getFollowUp(), today, "followUp");
        }
        measure.settle();
        return measure;
    }

    /** Says anew what is to be done, by whom, and what is expected of it; the dates have verbs of their own. */
    public void change(
            MeasurePlan newPlan, String expectation, String measuredHow, Employee newOwner, MeasureParty party) {
        allow(MeasureAction.CHANGE, party);
        Effect changed = Effect.expected(expectation, measuredHow, effect.getFollowUp());
        owner = newOwner != null && newOwner.equals(owner) ? owner : able(newOwner);
        plan = newPlan;
        effect = changed;
    }

    /** Moves the due date; the earlier one is kept with the reason. A follow-up that would come before moves along. */
    public void changeDue(LocalDate newDue, String reason, MeasureParty party, LocalDate today, Instant now) {
        allow(MeasureAction.CHANGE_DUE, party);
        ahead(newDue, today, "due");
        if (newDue.equals(due)) {
            throw DomainException.at("due", "measure.sameDate");
        }
        String words = Text.required(reason, Text.LONG, "reason");
        dateChanges.add(new DateChange(this, DateChange.Which.DUE, due, newDue, words, now, party.employee()));
        due = newDue;
        if (effect.getFollowUp().isBefore(newDue)) {
            dateChanges.add(new DateChange(
                    this, DateChange.Which.FOLLOW_UP, effect.getFollowUp(), newDue, words, now, party.employee()));
            effect = effect.movedTo(newDue);
        }
        settle();
    }

    /** Moves the day when the effect of something done is judged; the earlier day is kept with the reason. */
    public void changeFollowUp(LocalDate day, String reason, MeasureParty party, LocalDate today, Instant now) {
        allow(MeasureAction.CHANGE_FOLLOW_UP, party);
        demandVerdictOpen();
        ahead(day, today, "followUp");
        if (day.equals(effect.getFollowUp())) {
            throw DomainException.at("followUp", "measure.sameDate");
        }
        String words = Text.required(reason, Text.LONG, "reason");
        dateChanges.add(new DateChange(
                this, DateChange.Which.FOLLOW_UP, effect.getFollowUp(), day, words, now, party.employee()));
        effect = effect.movedTo(day);
        settle();
    }

    public void markDone(String what, MeasureParty party, Instant now) {
        end(MeasureAction.MARK_DONE, what, party, now);
    }

    /** Reasons it away: it will not be done, and why stands there. */
    public void cancel(String reason, MeasureParty party, Instant now) {
        end(MeasureAction.CANCEL, reason, party, now);
    }

    private void end(MeasureAction action, String comment, MeasureParty party, Instant now) {
        MeasureProcess.Rule rule = allow(action, party);
        endComment = Text.required(comment, Text.LONG, "comment");
        status = rule.to();
        endedAt = now;
        endedBy = party.employee();
        settle();
    }

    /** Says that it is too early to judge: kept with its day, and the effect is judged on another. */
    public void judgeLater(LocalDate day, String comment, MeasureParty party, LocalDate today, Instant now) {
        allow(MeasureAction.JUDGE_EFFECT, party);
        demandVerdictOpen();
        String words = Text.required(comment, Text.LONG, "comment");
        if (!ahead(day, today, "followUp").isAfter(today)) {
            throw DomainException.at("followUp", "measure.laterThanToday");
        }
        if (day.equals(effect.getFollowUp())) {
            throw DomainException.at("followUp", "measure.sameDate");
        }
        dateChanges.add(new DateChange(
                this, DateChange.Which.TOO_EARLY, effect.getFollowUp(), day, words, now, party.employee()));
        effect = effect.movedTo(day);
        earlyAt = now;
        settle();
    }

    /** Says in which indicator the effect is to be seen, until it is judged. @param chosen null for none */
    public void followBy(Long chosen, MeasureParty party) {
        allow(MeasureAction.CHOOSE_INDICATOR, party);
        if (status == MeasureStatus.DONE) {
            demandVerdictOpen();
        }
        indicatorId = chosen;
    }

    /** The indicator of what it comes from, where nobody has to choose it. */
    public void followsBy(Long ofOrigin) {
        indicatorId = ofOrigin;
    }

    /** Says whether it had the effect that was expected. Given once; it is what was seen that day. */
    public void judge(EffectVerdict judged, String comment, MeasureParty party, Instant now) {
        allow(MeasureAction.JUDGE_EFFECT, party);
        demandVerdictOpen();
        if (judged == null) {
            throw DomainException.at("verdict", "shared.required");
        }
        if (!judged.isLasting()) {
            throw DomainException.at("verdict", "measure.tooEarlyNeedsDay");
        }
        verdictComment = Text.required(comment, Text.LONG, "comment");
        verdict = judged;
        verdictAt = now;
        verdictBy = party.employee();
        settle();
    }

    /** Says that it is of such importance that the board is to be told of it. Said once. */
    public void bringToBoard(MeasureParty party, Instant now) {
        allow(MeasureAction.BRING_TO_BOARD, party);
        if (forBoardAt != null) {
            throw new DomainException("measure.broughtBefore");
        }
        forBoardAt = now;
    }

    /** Done, and its effect is still to be judged. */
    public boolean awaitsVerdict() {
        return status == MeasureStatus.DONE && effect.isFollowedUp() && verdict == null;
    }

    /** Whether the action can be taken now by one who is this to the measure; drives the forms on the page. */
    public boolean allows(MeasureAction action, Set<MeasureActor> as) {
        boolean aboutVerdict = action == MeasureAction.JUDGE_EFFECT
                || action == MeasureAction.CHANGE_FOLLOW_UP
                || action == MeasureAction.CHOOSE_INDICATOR && status == MeasureStatus.DONE;
        boolean saidAlready = action == MeasureAction.BRING_TO_BOARD && forBoardAt != null;
        return MeasureProcess.find(action, status, as).isPresent()
                && (!aboutVerdict || awaitsVerdict())
                && !saidAlready;
    }

    private MeasureProcess.Rule allow(MeasureAction action, MeasureParty party) {
        return MeasureProcess.find(action, status, party.as()).orElseThrow(() -> {
            boolean another = MeasureProcess.table().stream()
                    .anyMatch(r -> r.action() == action && party.as().stream().anyMatch(r.actors()::contains));
            return another ? new DomainException("measure.notInThisStatus") : new NotAllowedException();
        });
    }

    private void demandVerdictOpen() {
        if (!awaitsVerdict()) {
            throw new DomainException(verdict == null ? "measure.effectNotFollowedUp" : "measure.alreadyJudged");
        }
    }

    private void checkFollowUp(LocalDate today) {
        if (!effect.isFollowedUp()) {
            throw DomainException.at("expectation", "shared.required");
        }
        ahead(effect.getFollowUp(), today, "followUp");
        if (effect.getFollowUp().isBefore(due)) {
            throw DomainException.at("followUp", "measure.followUpBeforeDue");
        }
    }

    private void settle() {
        if (status == MeasureStatus.PLANNED) {
            nextDate = due;
        } else {
            nextDate = awaitsVerdict() ? effect.getFollowUp() : null;
        }
    }
}
