package se.ledstjarnan.domain.lexsarah;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseFile;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.ivo.IvoMatter;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.Text;

/**
 * A missförhållande or a tangible risk of one: investigated, decided by somebody else than who proposed, notified to IVO where it
 * is serious, and ended only when those concerned have been told (SoL 27 kap. 2–6 §§, LSS 24 b–f §§, SOSFS 2011:5). Every verb
 * follows a row of {@link LexSarahProcess} and leaves a step on the timeline.
 */
@Entity
@Table(name = "lex_sarah")
public class LexSarah extends LexSarahFile {

    protected LexSarah() {}

    private LexSarah(String number, LexSarahOrigin origin, String reported, Instant occurredAt, Instant receivedAt) {
        super(number, reported, occurredAt, receivedAt);
        this.origin = origin;
        this.status = LexSarahStatus.RECEIVED;
    }

    private LexSarah(String number, LexSarahOrigin origin, CaseFile deviation, Instant receivedAt) {
        super(number, deviation, receivedAt);
        this.origin = origin;
        this.status = LexSarahStatus.RECEIVED;
    }

    /** From a deviation that is reported as, or suspected to be, a missförhållande. It stays; whoever it concerns is shut out here too. */
    public static LexSarah raised(String number, CaseFile deviation, Employee by, Instant now) {
        boolean direct = deviation.getReport().getKind() == ReportKind.MISCONDUCT;
        LexSarah raised = new LexSarah(
                number,
                direct ? LexSarahOrigin.REPORT : LexSarahOrigin.DEVIATION,
                deviation,
                direct ? deviation.getReportedAt() : now);
        raised.event(null, null, by, now);
        return raised;
    }

    /**
     * A private performer's report, as the performer told of it.
     *
     * @param unit the unit that the performer works for; null for none
     * @param occurredOn the day of the event
     * @param receivedOn the day it reached the municipality
     */
    public static LexSarah ofPerformer(
            String number,
            Performer performer,
            Unit unit,
            String reported,
            LocalDate occurredOn,
            LocalDate receivedOn,
            Employee by,
            Moment at) {
        at.checkDay(occurredOn, null, null, "occurred");
        at.checkDay(performer.getReceivedOn(), occurredOn, "lexsarah.receivedBeforeEvent", "performerReceived");
        at.checkDay(receivedOn, performer.getReceivedOn(), "lexsarah.toldBeforeReceived", "received");
        Instant received = receivedOn.equals(at.today()) ? at.now() : at.start(receivedOn);
        LexSarah made = new LexSarah(number, LexSarahOrigin.PERFORMER, reported, at.start(occurredOn), received);
        made.performer = performer;
        made.unit = unit;
        made.event(null, null, by, at.now());
        return made;
    }

    /** Takes it on: under which law, by which headings, and whether the unit's manager is concerned. */
    public void start(LegalArea law, Template headings, boolean concernsManager, LexSarahParty party, Moment at) {
        if (law != LegalArea.SOL && law != LegalArea.LSS) {
            throw DomainException.at("area", "lexsarah.lawMissing");
        }
        step(LexSarahAction.START, null, party, at);
        area = law;
        template = headings;
        managerConcerned = managerConcerned || concernsManager;
        begin(party.employee(), at);
    }

    public void assign(Employee to, LexSarahParty party, Moment at) {
        demandInvestigator(to, "lexsarah.investigatorNotPossible");
        step(LexSarahAction.ASSIGN, to.getName(), party, at);
        investigator = to;
    }

    public Protection protect(String text, LocalDate doneOn, LexSarahParty party, Moment at) {
        at.checkDay(doneOn, at.day(occurredAt), "lexsarah.beforeEvent", "doneOn");
        Protection protection = new Protection(this, text, doneOn, party.employee(), at.now());
        step(LexSarahAction.PROTECT, null, party, at);
        return protection;
    }

    /** Adds to the investigation; entries are never rewritten. */
    public InvestigationNote note(
            TemplatePoint point, Nature nature, String text, String source, LexSarahParty party, Moment at) {
        allow(LexSarahAction.NOTE, party);
        return new InvestigationNote(this, point, nature, text, source, party.employee(), at.now());
    }

    /** Ends the investigation with a proposed grade. @param written the headings that have an entry */
    public Judgement propose(
            Grade proposal, String motivation, Collection<PointKind> written, LexSarahParty party, Moment at) {
        if (!InvestigationState.missing(written).isEmpty()) {
            throw new DomainException("lexsarah.investigationLacks");
        }
        return propose(LexSarahAction.PROPOSE, Judgement.Kind.PROPOSAL, proposal, motivation, party, at);
    }

    /** Proposes to end it as clearly no missförhållande; the standpoint is all the documentation that there needs to be. */
    public Judgement proposeQuickly(String standpoint, LexSarahParty party, Moment at) {
        return propose(
                LexSarahAction.PROPOSE_QUICKLY,
                Judgement.Kind.QUICK_PROPOSAL,
                Grade.NO_MISCONDUCT,
                standpoint,
                party,
                at);
    }

    private Judgement propose(
            LexSarahAction action,
            Judgement.Kind kind,
            Grade proposal,
            String motivation,
            LexSarahParty party,
            Moment at) {
        Judgement judgement = new Judgement(this, kind, proposal, motivation, null, null, party.employee(), at.now());
        step(action, motivation, party, at);
        quick = kind == Judgement.Kind.QUICK_PROPOSAL;
        proposed = proposal;
        proposedBy = party.employee();
        proposedAt = at.now();
        return judgement;
    }

    public void sendBack(String what, LexSarahParty party, Moment at) {
        step(LexSarahAction.RETURN, what, party, at);
        forgetProposal();
    }

    private void forgetProposal() {
        proposed = null;
        proposedBy = null;
        proposedAt = null;
        quick = false;
    }

    /** Obviously serious already: IVO is to be told before the investigation is finished. */
    public Judgement findSerious(Grade found, String motivation, String basis, LexSarahParty party, Moment at) {
        if (found != null && !found.isSerious()) {
            throw DomainException.at("grade", "lexsarah.notSerious");
        }
        Judgement judgement = new Judgement(
                this,
                Judgement.Kind.EARLY,
                found,
                motivation,
                Text.required(basis, Text.SHORT, "basis"),
                at.today(),
                party.employee(),
                at.now());
        step(LexSarahAction.FIND_SERIOUS, motivation, party, at);
        grade = found;
        seriousAt = seriousAt == null ? at.now() : seriousAt;
        return judgement;
    }

    /**
     * Decides; never by the one who proposed. A grade that is no longer serious ends the clock for telling IVO.
     *
     * @param basis the delegation or the minutes that the right to decide rests on
     * @param decidedOn the day of the decision; a political body's meeting may be some days ago
     */
    public Judgement decide(
            Grade decision, String motivation, String basis, LocalDate decidedOn, LexSarahParty party, Moment at) {
        allow(LexSarahAction.DECIDE, party);
        if (party.employee().equals(proposedBy)) {
            throw new DomainException("lexsarah.proposerDecides");
        }
        at.checkDay(decidedOn, at.day(proposedAt), "lexsarah.decidedBeforeProposed", "decidedOn");
        Judgement judgement = new Judgement(
                this,
                Judgement.Kind.DECISION,
                decision,
                motivation,
                Text.required(basis, Text.SHORT, "basis"),
                decidedOn,
                party.employee(),
                at.now());
        step(LexSarahAction.DECIDE, motivation, party, at);
        grade = decision;
        decidedAt = decidedOn.equals(at.today()) ? at.now() : at.start(decidedOn);
        if (!decision.isSerious() && !getIvo().isNotified()) {
            seriousAt = null;
        } else if (decision.isSerious() && seriousAt == null) {
            seriousAt = decidedAt;
        }
        return judgement;
    }

    /** That somebody has notified IVO in IVO's own service; not before the grade is established. */
    public void notifyIvo(LocalDate on, String reference, LexSarahParty party, Moment at) {
        allow(LexSarahAction.NOTIFY, party);
        if (seriousAt == null) {
            throw new DomainException("lexsarah.notGradedSerious");
        }
        IvoMatter notified = getIvo().notified(on, reference, at.day(seriousAt), at);
        step(LexSarahAction.NOTIFY, null, party, at);
        ivo = notified;
    }

    public void sendInvestigation(LocalDate on, LexSarahParty party, Moment at) {
        allow(LexSarahAction.SEND_INVESTIGATION, party);
        IvoMatter sent = getIvo().sent(on, at);
        step(LexSarahAction.SEND_INVESTIGATION, null, party, at);
        ivo = sent;
    }

    public void ivoDecided(LocalDate on, String reference, String said, String came, LexSarahParty party, Moment at) {
        allow(LexSarahAction.IVO_DECIDED, party);
        IvoMatter decided = getIvo().decided(on, reference, said, came, at);
        step(LexSarahAction.IVO_DECIDED, null, party, at);
        ivo = decided;
    }

    /** @param toldOn null where the party was not told; the text then says why */
    public Information inform(InformedParty informed, LocalDate toldOn, String text, LexSarahParty party, Moment at) {
        if (informed == InformedParty.REPORTER && reporter == null) {
            throw DomainException.at("party", "lexsarah.noReporter");
        }
        if (toldOn != null) {
            at.checkDay(toldOn, at.day(receivedAt), "lexsarah.toldBeforeReport", "toldOn");
        } else if (informed == InformedParty.REPORTER) {
            throw DomainException.at("toldOn", "lexsarah.reporterMustBeTold");
        }
        Information information = new Information(this, informed, toldOn, text, party.employee(), at.now());
        step(LexSarahAction.INFORM, null, party, at);
        return information;
    }

    /** Ends the case: everyone concerned told or a reason given, and where it is serious IVO notified with the investigation. */
    public void close(Set<InformedParty> told, LexSarahParty party, Moment at) {
        allow(LexSarahAction.CLOSE, party);
        if (!ClosingDemands.missing(this, told).isEmpty()) {
            throw new DomainException("lexsarah.notReadyToClose");
        }
        step(LexSarahAction.CLOSE, null, party, at);
        closedAt = at.now();
    }

    /** Something new has come up; the earlier decision stays among the judgements. */
    public void reopen(String reason, LexSarahParty party, Moment at) {
        step(LexSarahAction.REOPEN, reason, party, at);
        closedAt = null;
        decidedAt = null;
        forgetProposal();
    }
}
