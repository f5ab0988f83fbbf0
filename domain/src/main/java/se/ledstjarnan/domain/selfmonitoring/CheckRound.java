package se.ledstjarnan.domain.selfmonitoring;

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
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A check carried out in a unit: everybody asked answers an own sheet, whoever leads it signs, and then it is as it is. It answers the
 * version of the list that was in force when it began (SOSFS 2011:9 5 kap. 2 §).
 */
@Entity
@Table(name = "check_round")
public class CheckRound extends Aggregate {

    private static final int MOST_SHEETS = 50;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CheckKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private CheckListVersion list;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", updatable = false)
    private Unit unit;

    /** Null where it was not planned. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id", updatable = false)
    private CheckPlan plan;

    @Column(nullable = false)
    private LocalDate due;

    @Embedded
    private Sampling sampling;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "begun_by_id", updatable = false)
    private Employee begunBy;

    @Column(name = "begun_at", nullable = false, updatable = false)
    private Instant begunAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RoundStatus status;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    private List<CheckSheet> sheets = new ArrayList<>();

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    private List<CheckFinding> findings = new ArrayList<>();

    @Column(name = "end_words")
    private String words;

    @Column(name = "ended_at")
    private Instant endedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by_id")
    private Employee endedBy;

    @Column(name = "score_right")
    private Integer scoreRight;

    @Column(name = "score_of")
    private Integer scoreOf;

    @Column(name = "reply_words")
    private String reply;

    @Column(name = "replied_at")
    private Instant repliedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replied_by_id")
    private Employee repliedBy;

    protected CheckRound() {}

    /** What a check begins with. @param plan null where it was not planned; @param due the last day, of a planned one its month's */
    public record Begin(
            int number, CheckKind kind, CheckList list, Unit unit, CheckPlan plan, LocalDate due, Sampling sampling) {}

    /** Throws at the field list, unit or due. */
    public CheckRound(Begin begin, Employee by, LocalDate today, Instant now) {
        number = begin.number();
        kind = begin.kind();
        list = begin.list().inForce().orElseThrow(() -> DomainException.at("list", "selfmonitoring.listNotInForce"));
        unit = begin.unit();
        if (!begin.list().isFor(unit)) {
            throw DomainException.at("unit", "selfmonitoring.listOfAnotherUnit");
        }
        if (!list.getArea().concerns(unit.getAreas())) {
            throw DomainException.at("unit", "selfmonitoring.otherArea");
        }
        plan = begin.plan();
        if (plan != null && plan.getUnit() != null && !plan.getUnit().equals(unit)) {
            throw DomainException.at("unit", "selfmonitoring.plannedElsewhere");
        }
        due = plan == null ? day(begin.due(), today) : plan.due();
        sampling = begin.sampling();
        begunBy = by;
        begunAt = now;
        status = RoundStatus.ONGOING;
        sheets.add(new CheckSheet(this, by, now));
    }

    private static LocalDate day(LocalDate typed, LocalDate today) {
        if (typed == null) {
            throw DomainException.at("due", "shared.required");
        }
        if (typed.isBefore(today) || typed.isAfter(today.plusYears(1))) {
            throw DomainException.at("due", "selfmonitoring.badDue");
        }
        return typed;
    }

    /** Asks somebody to answer an own sheet. */
    public void ask(Employee person, Instant now) {
        demandOngoing();
        if (person == null || !person.isActive()) {
            throw DomainException.at("person", "selfmonitoring.nobodyAsked");
        }
        if (sheets.stream().anyMatch(sheet -> sheet.getPerson().equals(person) && sheet.counts())) {
            throw DomainException.at("person", "selfmonitoring.askedAlready");
        }
        if (sheets.size() >= MOST_SHEETS) {
            throw DomainException.at("person", "selfmonitoring.tooManyAsked", MOST_SHEETS);
        }
        sheets.add(new CheckSheet(this, person, now));
    }

    /** Keeps what somebody has answered so far to a question. Throws at the field that is wrong. */
    public void answer(Employee person, long questionId, AnswerContent content, Instant now) {
        demandOngoing();
        sheet(person).answer(questionId, content, now);
    }

    /** Somebody has answered every question. */
    public void handIn(Employee person, Instant now) {
        demandOngoing();
        sheet(person).handIn(now);
    }

    /** Somebody wants to change an own answer after all. */
    public void takeBack(Employee person) {
        demandOngoing();
        sheet(person).takeBack();
    }

    /** What somebody has answered, or never answered, does not count. */
    public void leaveOut(long personId, Instant now) {
        demandOngoing();
        sheets.stream()
                .filter(sheet -> sheet.counts() && sheet.getPerson().getId().equals(personId))
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .leaveOut(now);
    }

    /** It is done: the result is worked out and stays. What did not reach the target becomes findings. */
    public void sign(String conclusion, Employee by, Instant now) {
        demandOngoing();
        List<CheckSheet> counted = sheets.stream().filter(CheckSheet::counts).toList();
        if (counted.isEmpty()) {
            throw new DomainException("selfmonitoring.noSheets");
        }
        counted.stream()
                .filter(sheet -> !sheet.isHandedIn() && sheet.getPerson().equals(by))
                .forEach(sheet -> sheet.handIn(now));
        long waiting = counted.stream().filter(sheet -> !sheet.isHandedIn()).count();
        if (waiting > 0) {
            throw new DomainException("selfmonitoring.sheetsWaiting", waiting);
        }
        Score total = Score.NONE;
        for (ListQuestion question : list.getQuestions()) {
            Score score = score(question, counted);
            total = total.plus(score);
            if (score.of() > 0 && !score.reaches(list.getTarget())) {
                findings.add(new CheckFinding(this, question, score));
            }
        }
        end(RoundStatus.SIGNED, Text.optional(conclusion, Text.LONG, "conclusion"), by, now);
        scoreRight = total.right();
        scoreOf = total.of();
    }

    /** It is ended without a result. */
    public void cancel(String reason, Employee by, Instant now) {
        demandOngoing();
        end(RoundStatus.CANCELLED, Text.required(reason, Text.LONG, "reason"), by, now);
    }

    private void end(RoundStatus with, String said, Employee by, Instant now) {
        status = with;
        words = said;
        endedBy = by;
        endedAt = now;
    }

    /** The inspected unit says what it makes of it. Said once. */
    public void reply(String said, Employee by, Instant now) {
        if (kind != CheckKind.INSPECTION || status != RoundStatus.SIGNED) {
            throw new DomainException("selfmonitoring.nothingToReplyTo");
        }
        if (repliedAt != null) {
            throw new DomainException("selfmonitoring.repliedAlready");
        }
        reply = Text.required(said, Text.LONG, "reply");
        repliedBy = by;
        repliedAt = now;
    }

    private static Score score(ListQuestion question, List<CheckSheet> counted) {
        return counted.stream()
                .map(sheet -> sheet.score(question).orElse(Score.NONE))
                .reduce(Score.NONE, Score::plus);
    }

    private CheckSheet sheet(Employee person) {
        return sheets.stream()
                .filter(sheet -> sheet.getPerson().equals(person))
                .reduce((earlier, later) -> later)
                .orElseThrow(NotFoundException::new);
    }

    /** Throws where it has ended: what was answered and seen stays as it is. */
    public void demandOngoing() {
        if (status != RoundStatus.ONGOING) {
            throw new DomainException(
                    status == RoundStatus.SIGNED ? "selfmonitoring.signedAlready" : "selfmonitoring.cancelledAlready");
        }
    }

    /** The result in total; empty until it is signed. */
    public Optional<Score> getScore() {
        return scoreOf == null ? Optional.empty() : Optional.of(new Score(scoreRight, scoreOf));
    }

    /** As people know it: EK-17, and TS-17 for an inspection. */
    public String getName() {
        return (kind == CheckKind.INSPECTION ? "TS-" : "EK-") + number;
    }

    public int getNumber() {
        return number;
    }

    public CheckKind getKind() {
        return kind;
    }

    public CheckListVersion getList() {
        return list;
    }

    public Unit getUnit() {
        return unit;
    }

    public RoundStatus getStatus() {
        return status;
    }

    public List<CheckSheet> getSheets() {
        return List.copyOf(sheets);
    }

    public List<CheckFinding> getFindings() {
        return List.copyOf(findings);
    }
}
