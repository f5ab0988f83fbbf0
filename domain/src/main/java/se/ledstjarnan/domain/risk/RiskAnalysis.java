package se.ledstjarnan.domain.risk;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.EnumList;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A risk analysis (SOSFS 2011:9 5 kap. 1 §) of a unit or of the whole administration: what could happen is found and judged by a team,
 * decided on, and followed up until it is closed.
 */
@Entity
@Table(name = "risk_analysis")
public class RiskAnalysis extends RiskAnalysisFile {

    private static final int MOST_RISKS = 60;
    private static final int MOST_YEARS = 2;

    protected RiskAnalysis() {}

    /** @param unit null for the whole administration */
    public RiskAnalysis(
            int number, AnalysisContent content, Employee leader, Unit unit, RiskScale scale, LocalDate today) {
        if (scale == null) {
            throw DomainException.at("scale", "shared.required");
        }
        if (!scale.isInUse()) {
            throw DomainException.at("scale", "risk.scaleReplaced");
        }
        this.number = number;
        this.scale = scale;
        this.status = AnalysisStatus.UNDER_WORK;
        write(content, leader, unit, today);
    }

    /** Says what it is about, as long as it is not decided. Throws at the field that is wrong. */
    public final void write(AnalysisContent content, Employee newLeader, Unit of, LocalDate today) {
        demandUnderWork();
        content.check(today);
        String called = Text.required(content.title(), Text.SHORT, "title");
        String covers = Text.required(content.scope(), Text.LONG, "scope");
        String also = Text.optional(content.others(), Text.LONG, "others");
        leader = able(newLeader, "leader");
        title = called;
        occasion = content.occasion();
        scope = covers;
        areas = EnumList.join(LegalArea.class, content.areas());
        others = also;
        unit = of;
        begunOn = content.begunOn();
        readyBy = content.readyBy();
    }

    /** Somebody else leads it from now on. */
    public void handOver(Employee newLeader) {
        demandOpen();
        leader = able(newLeader, "person");
    }

    /** Somebody takes part: reads it, and adds and judges risks while it is under work. */
    public void join(Employee person) {
        demandOpen();
        if (!team.add(able(person, "person").getId())) {
            throw DomainException.at("person", "risk.inTeam");
        }
    }

    public void leave(Long person) {
        demandOpen();
        if (!team.remove(person)) {
            throw new NotFoundException();
        }
    }

    public Risk add(RiskContent content) {
        demandRoom();
        Risk risk = new Risk(this, risks.size() + 1, content);
        risks.add(risk);
        return risk;
    }

    /** Takes a risk along from an earlier analysis; it is judged anew here, and its history goes on. */
    public Risk carryOver(Risk before) {
        demandRoom();
        Risk risk = new Risk(this, risks.size() + 1, before);
        risks.add(risk);
        return risk;
    }

    private void demandRoom() {
        demandUnderWork();
        if (risks.size() >= MOST_RISKS) {
            throw new DomainException("risk.tooMany", MOST_RISKS);
        }
    }

    public void change(int position, RiskContent content) {
        demandUnderWork();
        risk(position).write(content);
    }

    /** Leaves a risk out, with the reason. */
    public void strike(int position, String because) {
        demandUnderWork();
        risk(position).strike(because);
    }

    /** Judges a risk: for the first time or better while under work, as following up once it is decided. */
    public RiskAssessment assess(int position, Judgement judgement, Employee by, Instant now) {
        demandOpen();
        AssessmentKind kind = status == AnalysisStatus.UNDER_WORK ? AssessmentKind.INITIAL : AssessmentKind.FOLLOW_UP;
        return risk(position).assess(kind, judgement, by, now);
    }

    /** Says what is expected to be left of a risk once its measures have worked. */
    public RiskAssessment expect(int position, Judgement judgement, Employee by, Instant now) {
        demandOpen();
        return risk(position).assess(AssessmentKind.RESIDUAL, judgement, by, now);
    }

    /** The analysis holds from now on; every risk in it has been judged. */
    public void decide(String words, LocalDate on, LocalDate followUp, Employee by, LocalDate today, Instant now) {
        demandUnderWork();
        List<Risk> standing = getStanding();
        if (standing.isEmpty()) {
            throw new DomainException("risk.nothingToDecide");
        }
        List<String> unjudged = standing.stream()
                .filter(risk -> risk.latest().isEmpty())
                .map(risk -> Integer.toString(risk.getPosition()))
                .toList();
        if (!unjudged.isEmpty()) {
            throw new DomainException("risk.notAssessed", String.join(", ", unjudged));
        }
        if (on == null) {
            throw DomainException.at("decidedOn", "shared.required");
        }
        if (on.isAfter(today)) {
            throw DomainException.at("decidedOn", "risk.decidedInFuture");
        }
        if (on.isBefore(begunOn)) {
            throw DomainException.at("decidedOn", "risk.decidedBeforeBegun", begunOn.toString());
        }
        String said = Text.required(words, Text.LONG, "decision");
        followUpDue = ahead(followUp, on.isAfter(today) ? on : today, "followUp");
        decision = said;
        decidedOn = on;
        decidedBy = by;
        decidedAt = now;
        status = AnalysisStatus.DECIDED;
    }

    /**
     * What following up showed. The risks that are so high that they are proposed to the internal control plan have been judged anew
     * since the decision or the last time.
     */
    public void followUp(String words, LocalDate nextDue, Employee by, LocalDate today, Instant now) {
        demandDecided();
        Instant since = followUps.isEmpty()
                ? decidedAt
                : followUps.get(followUps.size() - 1).getAt();
        List<String> left = getStanding().stream()
                .filter(risk -> risk.isProposed() && !risk.isAssessedAfter(since))
                .map(risk -> Integer.toString(risk.getPosition()))
                .toList();
        if (!left.isEmpty()) {
            throw new DomainException("risk.judgeAnew", String.join(", ", left));
        }
        String said = Text.required(words, Text.LONG, "words");
        LocalDate next = ahead(nextDue, today, "nextDue");
        followUps.add(new RiskFollowUp(this, said, next, by, now));
        followUpDue = next;
    }

    /** Takes it up again, since something in it was wrong or missing; it is to be decided anew by that day. */
    public void reopen(String because, LocalDate newReadyBy, Employee by, LocalDate today, Instant now) {
        demandDecided();
        RiskReopening reopening = new RiskReopening(this, because, by, now);
        readyBy = ahead(newReadyBy, today.minusDays(1), "newReadyBy");
        reopenings.add(reopening);
        status = AnalysisStatus.UNDER_WORK;
        decision = null;
        decidedOn = null;
        decidedBy = null;
        decidedAt = null;
        followUpDue = null;
    }

    /** Nothing more is followed up here. */
    public void close(String words, Employee by, Instant now) {
        demandDecided();
        if (followUps.isEmpty()) {
            throw new DomainException("risk.followUpFirst");
        }
        closing = Text.required(words, Text.LONG, "closing");
        closedBy = by;
        closedAt = now;
        followUpDue = null;
        status = AnalysisStatus.CLOSED;
    }

    private static LocalDate ahead(LocalDate day, LocalDate after, String field) {
        if (day == null) {
            throw DomainException.at(field, "shared.required");
        }
        if (!day.isAfter(after)) {
            throw DomainException.at(field, "risk.followUpTooEarly");
        }
        if (day.isAfter(after.plusYears(MOST_YEARS))) {
            throw DomainException.at(field, "risk.tooFarAhead", MOST_YEARS);
        }
        return day;
    }

    private static Employee able(Employee person, String field) {
        if (person == null || !person.isActive()) {
            throw DomainException.at(field, "risk.nobody");
        }
        return person;
    }

    private void demandUnderWork() {
        if (status != AnalysisStatus.UNDER_WORK) {
            throw new DomainException("risk.alreadyDecided");
        }
    }

    private void demandDecided() {
        if (status != AnalysisStatus.DECIDED) {
            throw new DomainException(status == AnalysisStatus.CLOSED ? "risk.closed" : "risk.notDecided");
        }
    }

    private void demandOpen() {
        if (status == AnalysisStatus.CLOSED) {
            throw new DomainException("risk.closed");
        }
    }

    /** Throws NotFoundException. */
    public Risk risk(int position) {
        return risks.stream()
                .filter(risk -> risk.getPosition() == position)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The risks that have not been left out. */
    public List<Risk> getStanding() {
        return risks.stream().filter(risk -> !risk.isStruck()).toList();
    }
}
