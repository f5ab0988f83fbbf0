package se.ledstjarnan.domain.lexmaria;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.deviation.CaseFile;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.ivo.IvoMatter;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Moment;

/**
 * An event that led, or could have led, to serious patient harm: investigated by an event analysis, judged, decided on and notified by
 * whoever is designated for it, told to the patient, and learned from (PSL 3 kap., HSLF-FS 2017:40 and 2017:41). The notification does
 * not wait for the investigation. Every verb follows a row of {@link LexMariaProcess} and leaves a step on the timeline, but for what
 * is written in the analysis, which bears its own author and day.
 */
@Entity
@Table(name = "lex_maria")
public class LexMaria extends LexMariaFile {

    protected LexMaria() {}

    /** From a deviation that is suspected. It stays; whoever it concerns is shut out here too. */
    public LexMaria(String number, CaseFile deviation, Employee by, Instant now) {
        super(number, deviation, now);
        this.status = LexMariaStatus.RECEIVED;
        event(null, null, by, now);
    }

    public void start(LexMariaParty party, Moment at) {
        step(LexMariaAction.START, null, party, at);
        begin(party.employee(), at);
    }

    public void assign(Employee to, LexMariaParty party, Moment at) {
        demandInvestigator(to, "lexmaria.investigatorNotPossible");
        step(LexMariaAction.ASSIGN, to.getName(), party, at);
        investigator = to;
    }

    public HarmProtection protect(String text, LocalDate doneOn, LexMariaParty party, Moment at) {
        at.checkDay(doneOn, at.day(occurredAt), "lexmaria.beforeEvent", "doneOn");
        HarmProtection protection = new HarmProtection(this, text, doneOn, party.employee(), at.now());
        step(LexMariaAction.PROTECT, null, party, at);
        return protection;
    }

    /** Writes the assignment, or writes it anew. */
    public void commission(Assignment given, LexMariaParty party, Moment at) {
        step(LexMariaAction.COMMISSION, null, party, at);
        assignment = given;
        has(AnalysisPart.ASSIGNMENT);
    }

    public CourseStep tell(Instant happenedAt, String text, String source, LexMariaParty party, Moment at) {
        allow(LexMariaAction.TELL, party);
        at.checkDay(at.day(happenedAt), null, null, "happenedAt");
        CourseStep told = new CourseStep(this, happenedAt, text, source, party.employee(), at.now());
        has(AnalysisPart.COURSE);
        return told;
    }

    public HarmCause cause(
            CauseLevel level, CauseArea area, String text, String source, LexMariaParty party, Moment at) {
        allow(LexMariaAction.CAUSE, party);
        HarmCause cause = new HarmCause(this, level, area, text, source, party.employee(), at.now());
        has(level.part());
        return cause;
    }

    public AnalysisNote note(
            AnalysisPart part, EntryNature nature, String text, String source, LexMariaParty party, Moment at) {
        allow(LexMariaAction.NOTE, party);
        AnalysisNote note = new AnalysisNote(this, part, nature, text, source, party.employee(), at.now());
        has(part);
        return note;
    }

    /**
     * Judges how serious it was. A decision that no longer agrees with it falls, so that it is decided anew; a notification that has been
     * made stands.
     */
    public Standpoint judge(Seriousness judged, String motivation, LexMariaParty party, Moment at) {
        Standpoint standpoint =
                new Standpoint(this, Standpoint.Kind.JUDGEMENT, judged, motivation, null, party.employee(), at.now());
        step(LexMariaAction.JUDGE, motivation, party, at);
        take(judged, at);
        has(AnalysisPart.SERIOUSNESS);
        return standpoint;
    }

    private void take(Seriousness judged, Moment at) {
        seriousness = judged;
        harmAt = judged.isHarm() ? harmAt == null ? at.now() : harmAt : null;
        if (getIvo().isNotified()) {
            return;
        }
        seriousAt = judged.isNotifiable() ? seriousAt == null ? at.now() : seriousAt : null;
        if (decidedAt != null && isToNotify() != judged.isNotifiable()) {
            toNotify = null;
            decidedAt = null;
        }
    }

    /**
     * Decides whether IVO is to be told; what was judged as serious is, what was not is not.
     *
     * @param notify null where nothing was chosen
     * @param basis the decision that designates whoever decides
     */
    public Standpoint decide(Boolean notify, String motivation, String basis, LexMariaParty party, Moment at) {
        allow(LexMariaAction.DECIDE, party);
        if (seriousness == null) {
            throw new DomainException("lexmaria.judgeFirst");
        }
        if (notify == null) {
            throw DomainException.at("notify", "shared.required");
        }
        if (notify != seriousness.isNotifiable()) {
            throw DomainException.at("notify", notify ? "lexmaria.notSerious" : "lexmaria.seriousIsNotified");
        }
        if (getIvo().isNotified()) {
            throw new DomainException("ivo.alreadyNotified");
        }
        Standpoint standpoint = new Standpoint(
                this,
                notify ? Standpoint.Kind.NOTIFY : Standpoint.Kind.NOT_NOTIFY,
                seriousness,
                motivation,
                basis,
                party.employee(),
                at.now());
        step(LexMariaAction.DECIDE, motivation, party, at);
        toNotify = notify;
        decidedAt = at.now();
        return standpoint;
    }

    /** Clearly nothing that IVO is told of; the standpoint is all the investigation that there needs to be (PSL 3 kap. 3 §). */
    public Standpoint concludeQuickly(
            Seriousness judged, String motivation, String basis, LexMariaParty party, Moment at) {
        allow(LexMariaAction.CONCLUDE_QUICKLY, party);
        if (getIvo().isNotified()) {
            throw new DomainException("ivo.alreadyNotified");
        }
        if (judged != null && judged.isNotifiable()) {
            throw DomainException.at("seriousness", "lexmaria.quickIsNotSerious");
        }
        Standpoint standpoint =
                new Standpoint(this, Standpoint.Kind.QUICK, judged, motivation, basis, party.employee(), at.now());
        step(LexMariaAction.CONCLUDE_QUICKLY, motivation, party, at);
        take(judged, at);
        toNotify = false;
        decidedAt = at.now();
        investigatedAt = at.now();
        quick = true;
        return standpoint;
    }

    /** Ends the investigation, where every part that the rules demand is there. */
    public void finish(LexMariaParty party, Moment at) {
        allow(LexMariaAction.FINISH, party);
        if (!AnalysisPart.missing(getParts()).isEmpty()) {
            throw new DomainException("lexmaria.analysisLacks");
        }
        step(LexMariaAction.FINISH, null, party, at);
        investigatedAt = at.now();
    }

    /** That somebody has notified IVO in IVO's own service; not before it is judged and decided. */
    public void notifyIvo(LocalDate on, String reference, LexMariaParty party, Moment at) {
        allow(LexMariaAction.NOTIFY, party);
        if (!isToNotify()) {
            throw new DomainException("lexmaria.notDecided");
        }
        IvoMatter notified = getIvo().notified(on, reference, at.day(seriousAt), at);
        step(LexMariaAction.NOTIFY, null, party, at);
        ivo = notified;
    }

    public void sendInvestigation(LocalDate on, LexMariaParty party, Moment at) {
        allow(LexMariaAction.SEND_INVESTIGATION, party);
        IvoMatter sent = getIvo().sent(on, at);
        at.checkDay(on, at.day(investigatedAt), "lexmaria.sentBeforeFinished", "sentOn");
        step(LexMariaAction.SEND_INVESTIGATION, null, party, at);
        ivo = sent;
    }

    public void ivoDecided(LocalDate on, String reference, String said, String came, LexMariaParty party, Moment at) {
        allow(LexMariaAction.IVO_DECIDED, party);
        IvoMatter decided = getIvo().decided(on, reference, said, came, at);
        step(LexMariaAction.IVO_DECIDED, null, party, at);
        ivo = decided;
    }

    /** Notes that somebody was told, or why a patient was not; the reporter always is. */
    public HarmInformation inform(Told noted, LexMariaParty party, Moment at) {
        boolean reporters = noted.party() == ToldParty.REPORTER;
        if (reporters && reporter == null) {
            throw DomainException.at("party", "lexmaria.noReporter");
        }
        if (noted.on() != null) {
            at.checkDay(noted.on(), at.day(occurredAt), "lexmaria.beforeEvent", "toldOn");
            if (!reporters && noted.party() != null && noted.points().isEmpty()) {
                throw DomainException.at("points", "lexmaria.choosePoints");
            }
        } else if (reporters) {
            throw DomainException.at("toldOn", "lexmaria.reporterMustBeTold");
        }
        HarmInformation information = new HarmInformation(this, noted, party.employee(), at.now());
        step(LexMariaAction.INFORM, null, party, at);
        if (reporters) {
            reporterToldOn = noted.on();
        } else if (noted.on() != null) {
            told = told.and(noted.points(), noted.on(), noted.notedInRecord());
        } else if (noted.party() == ToldParty.PATIENT) {
            told = told.reasoned();
        }
        return information;
    }

    public void device(DeviceMatter matter, LexMariaParty party, Moment at) {
        step(LexMariaAction.DEVICE, null, party, at);
        device = matter;
    }

    public void licensee(LicenseeMatter matter, LexMariaParty party, Moment at) {
        step(LexMariaAction.LICENSEE, null, party, at);
        licensee = matter;
    }

    /** @param attested whoever shares it vouches for that nobody can be recognised */
    public Learning share(
            String headline, String text, Set<Long> units, boolean attested, LexMariaParty party, Moment at) {
        Learning learning = new Learning(this, headline, text, units, party.employee(), at.now());
        if (!attested) {
            throw DomainException.at("attested", "lexmaria.attest");
        }
        step(LexMariaAction.SHARE, null, party, at);
        return learning;
    }

    /** Ends the case: decided, IVO told where it is to be, and those told who have a right to it. */
    public void close(LexMariaParty party, Moment at) {
        allow(LexMariaAction.CLOSE, party);
        if (!ClosingDemand.missing(this).isEmpty()) {
            throw new DomainException("lexmaria.notReadyToClose");
        }
        step(LexMariaAction.CLOSE, null, party, at);
        closedAt = at.now();
    }

    /** Something new has come up; earlier standpoints stay, and so does a notification that has been made. */
    public void reopen(String reason, LexMariaParty party, Moment at) {
        step(LexMariaAction.REOPEN, reason, party, at);
        closedAt = null;
        investigatedAt = null;
        quick = false;
        reporterToldOn = null;
        if (!getIvo().isNotified()) {
            toNotify = null;
            decidedAt = null;
        }
    }
}
