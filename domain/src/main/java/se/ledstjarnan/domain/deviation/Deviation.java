package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A case: what an employee reported, and what became of it until it is closed with a reply. Every verb follows a row of
 * {@link DeviationProcess} and leaves an event on the timeline. A case belongs to one secrecy compartment; an event that touches both
 * is two linked cases. A suspected missförhållande moves the case to those designated (SOSFS 2011:9 5 kap., PSL 3 and 6 kap.).
 */
@Entity
@Table(name = "deviation")
public class Deviation extends ComplaintCase {

    protected Deviation() {}

    /** A report just sent. Its area is the unit's main one until triage; a missförhållande goes at once to those designated. */
    public Deviation(
            String number,
            Report report,
            Unit unit,
            Employee reporter,
            boolean pastManager,
            Reception reception,
            Instant openedAt,
            Instant now) {
        super(number, report, reporter, pastManager, openedAt, now);
        if (unit == null || unit.getMainArea() == null) {
            throw DomainException.at("unit", "deviation.unitTakesNoReports");
        }
        receivedBy(unit, reception, unit.getMainArea());
    }

    /** Where it belongs is said next. */
    Deviation(String number, Report report, Employee form, boolean pastManager, Instant openedAt, Instant now) {
        super(number, report, form, pastManager, openedAt, now);
    }

    /**
     * A frequent, harmless event reported in a few taps. Its kind is the reporter's proposal; its area is the law of the kind's
     * compartment that the unit works under.
     */
    public static Deviation bundled(
            String number,
            Report report,
            Unit unit,
            Category kind,
            LegalArea lawArea,
            Employee reporter,
            Reception reception,
            Instant openedAt,
            Instant now) {
        if (!kind.isBundled() || kind.getCompartment() != lawArea.compartment()) {
            throw DomainException.at("kind", "deviation.notBundled");
        }
        Deviation deviation = new Deviation(number, report, unit, reporter, false, reception, openedAt, now);
        deviation.area = lawArea;
        deviation.proposed = kind;
        return deviation;
    }

    /** Judges area, category and risk; the handler's first action. */
    public ClassificationChange triage(LegalArea lawArea, Classification judged, Actor actor, Instant now) {
        if (report.getKind() == ReportKind.GOOD_PRACTICE) {
            throw new DomainException("deviation.goodIsOnlyAcknowledged");
        }
        step(DeviationAction.TRIAGE, actor, null, now);
        if (handler == null) {
            handler = actor.employee();
        }
        return classify(lawArea, judged, actor, now, null);
    }

    /** Judges anew; the earlier judgement is kept with the reason. */
    public ClassificationChange reclassify(
            LegalArea lawArea, Classification judged, String reason, Actor actor, Instant now) {
        step(DeviationAction.RECLASSIFY, actor, reason, now);
        return classify(lawArea, judged, actor, now, Text.required(reason, Text.LONG, "reason"));
    }

    private ClassificationChange classify(
            LegalArea lawArea, Classification judged, Actor actor, Instant now, String reason) {
        if (lawArea == null) {
            throw DomainException.at("area", "shared.required");
        }
        if (judged.getCategory().getCompartment() != lawArea.compartment()) {
            throw DomainException.at("category", "deviation.categoryOfOtherArea");
        }
        area = lawArea;
        classification = judged;
        shortTrack = complaint.getHandedTo() != null
                || judged.getCategory().isShortTrack()
                || (judged.getSubcategory() != null && judged.getSubcategory().isShortTrack())
                || judged.confirms(proposed);
        title = judged.title();
        return new ClassificationChange(this, lawArea, judged, now, actor.employee(), reason);
    }

    /** Where the municipality has no short track, a case of any category is investigated in full; here, not where others are to answer. */
    public void demandFullInvestigation() {
        shortTrack = complaint.getHandedTo() != null;
    }

    /** The same event under the other compartment's law: shares the reporter's words and nothing more. */
    public Deviation twin(String twinNumber, LegalArea other, Actor actor, Reception reception, Instant now) {
        if (!actor.is(CaseActor.HANDLER)) {
            throw new NotAllowedException();
        }
        if (other.compartment() == area.compartment()) {
            throw DomainException.at("area", "deviation.twinInSameCompartment");
        }
        Deviation twin = new Deviation(twinNumber, report, reporter, pastManager, openedAt, now);
        twin.receivedBy(unit, reception, other);
        twin.complaint = complaint.ofTwin();
        return twin;
    }

    public void returnToReporter(String what, Actor actor, Instant now) {
        if (complaint.isViaForm()) {
            throw new DomainException("deviation.nobodyToAsk");
        }
        step(DeviationAction.RETURN_TO_REPORTER, actor, what, now);
    }

    /** The reporter completes what was asked for; the case waits for triage again. */
    public Addendum complete(String text, Actor actor, Instant now) {
        Addendum addendum = new Addendum(this, text, actor.employee(), now);
        step(DeviationAction.COMPLETE, actor, text, now);
        return addendum;
    }

    public Addendum addAddendum(String text, Actor actor, Instant now) {
        Addendum addendum = new Addendum(this, text, actor.employee(), now);
        step(DeviationAction.ADD_ADDENDUM, actor, text, now);
        return addendum;
    }

    /** Thanks for something good; that is all there is to it. */
    public void acknowledge(String thanks, Actor actor, Instant now) {
        if (report.getKind() != ReportKind.GOOD_PRACTICE) {
            throw new DomainException("deviation.onlyGoodIsAcknowledged");
        }
        step(DeviationAction.ACKNOWLEDGE, actor, thanks, now);
        closedAt = now;
    }

    public void assign(Employee newHandler, String comment, Actor actor, Instant now) {
        if (newHandler == null) {
            throw DomainException.at("handler", "shared.required");
        }
        if (!newHandler.isActive() || excluded.contains(newHandler.getId())) {
            throw DomainException.at("handler", "deviation.handlerNotPossible");
        }
        step(DeviationAction.ASSIGN, actor, comment, now);
        handler = newHandler;
    }

    public Invitation invite(Employee professional, String question, LocalDate due, Actor actor, Instant now) {
        if (professional != null && excluded.contains(professional.getId())) {
            throw DomainException.at("employee", "deviation.handlerNotPossible");
        }
        step(DeviationAction.INVITE, actor, null, now);
        return new Invitation(this, professional, actor.employee(), question, due, now);
    }

    public void answer(Invitation invitation, String text, Actor actor, Instant now) {
        if (!invitation.getEmployee().equals(actor.employee())
                || !invitation.getDeviation().equals(this)) {
            throw new NotAllowedException();
        }
        step(DeviationAction.CONTRIBUTE, actor, null, now);
        invitation.answer(text, now);
    }

    public InvestigationEntry investigate(
            EntryTopic topic,
            CauseArea causeArea,
            EntryNature nature,
            String text,
            String source,
            Actor actor,
            Instant now) {
        allow(DeviationAction.INVESTIGATE, actor);
        return new InvestigationEntry(this, topic, causeArea, nature, text, source, actor.employee(), now);
    }

    /** The investigation has come far enough for measures. */
    public void planMeasures(ClosingFacts facts, Actor actor, Instant now) {
        facts.demandInvestigation();
        step(DeviationAction.PLAN_MEASURES, actor, null, now);
    }

    public void resumeInvestigation(String comment, Actor actor, Instant now) {
        step(DeviationAction.RESUME_INVESTIGATION, actor, comment, now);
    }

    /** Throws unless the actor may add a measure now; the measure itself is an aggregate of its own. */
    public void checkMayAddMeasure(Actor actor) {
        allow(DeviationAction.ADD_MEASURE, actor);
    }

    public Feedback giveFeedback(FeedbackChannel channel, Reply reply, Actor actor, Instant now) {
        Feedback feedback = new Feedback(this, channel, reply, actor.employee(), now);
        step(DeviationAction.GIVE_FEEDBACK, actor, reply.text(), now);
        feedbackAt = now;
        return feedback;
    }

    /** Marks the suspicion and moves the case to those designated, who investigate it in full; whoever handled it does so no more. */
    public void suspect(Restriction suspicion, String reason, Actor actor, Instant now) {
        if (suspicion == restriction || suspicion == Restriction.NONE) {
            throw new DomainException("deviation.alreadySuspected");
        }
        if (suspicion == Restriction.LEX_MARIA && area != LegalArea.HSL) {
            throw new DomainException("deviation.lexMariaIsHealthCare");
        }
        if (suspicion == Restriction.LEX_SARAH && area == LegalArea.HSL) {
            throw new DomainException("deviation.lexSarahIsSocialServices");
        }
        step(
                suspicion == Restriction.LEX_SARAH
                        ? DeviationAction.SUSPECT_LEX_SARAH
                        : DeviationAction.SUSPECT_LEX_MARIA,
                actor,
                reason,
                now);
        restriction = suspicion;
        shortTrack = false;
        handler = null;
    }

    /** Those designated find no ground for the suspicion; the case goes back to its ordinary receiver. */
    public void liftSuspicion(String reason, Actor actor, Instant now) {
        if (restriction == Restriction.NONE) {
            throw new DomainException("deviation.notSuspected");
        }
        step(DeviationAction.LIFT_SUSPICION, actor, reason, now);
        restriction = Restriction.NONE;
        handler = null;
    }

    public CaseLink link(Deviation other, Actor actor, Instant now) {
        CaseLink link = new CaseLink(this, other, LinkKind.RELATED);
        step(DeviationAction.LINK, actor, null, now);
        return link;
    }

    /** Links the twin made at triage. */
    public CaseLink linkTwin(Deviation twin) {
        return new CaseLink(this, twin, LinkKind.TWIN);
    }

    public CaseLink markDuplicateOf(Deviation original, String reason, Actor actor, Instant now) {
        if (original != null && original.status == DeviationStatus.DUPLICATE) {
            throw DomainException.at("other", "deviation.originalIsDuplicate");
        }
        CaseLink link = new CaseLink(this, original, LinkKind.DUPLICATE_OF);
        step(DeviationAction.MARK_DUPLICATE, actor, reason, now);
        closedAt = now;
        return link;
    }

    /** Closes the case: investigated (unless on the short track), every measure ended, every contributor heard, the reporter answered. */
    public void close(ClosingFacts facts, String comment, Actor actor, Instant now) {
        if (!shortTrack) {
            facts.demandInvestigation();
        }
        facts.demandAllEnded();
        if (feedbackAt == null) {
            throw new DomainException("deviation.noFeedback");
        }
        step(DeviationAction.CLOSE, actor, comment, now);
        closedAt = now;
    }

    public void reopen(String reason, Actor actor, Instant now) {
        if (classification == null) {
            throw new DomainException("deviation.neverTriaged");
        }
        step(DeviationAction.REOPEN, actor, reason, now);
        closedAt = null;
        feedbackAt = null;
    }
}
