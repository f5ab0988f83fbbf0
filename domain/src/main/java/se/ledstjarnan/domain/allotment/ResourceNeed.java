package se.ledstjarnan.domain.allotment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A need of means that socialchef conveys to the board, short or long term, and what the board answers. */
@Entity
@Table(name = "resource_need")
public class ResourceNeed extends Aggregate {

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false)
    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "goal_id")
    private Long goalId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NeedTerm term;

    @Column(name = "from_year", nullable = false)
    private int fromYear;

    @Column(name = "amount_sek")
    private Long amount;

    private BigDecimal posts;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String consequence;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NeedStatus status;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "made_by_id", updatable = false)
    private Employee madeBy;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    private NeedAnswer answer;

    @Column(name = "answer_words")
    private String answerWords;

    @Column(name = "granted_sek")
    private Long granted;

    @Embedded
    private PoliticalDecision decision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by_id")
    private Employee answeredBy;

    protected ResourceNeed() {}

    /** @param unit null for the whole administration; @param goalId null where it is for no goal in particular */
    public ResourceNeed(int number, NeedContent content, Unit unit, Long goalId, Employee by, LocalDate today) {
        this.number = number;
        this.status = NeedStatus.DRAFT;
        this.madeBy = by;
        write(content, unit, goalId, today);
    }

    /** Says what is needed, until the board has answered. Throws at the field that is wrong. */
    public final void write(NeedContent content, Unit of, Long forGoal, LocalDate today) {
        demand(status == NeedStatus.DRAFT, "allotment.raisedAlready");
        content.check(today);
        String called = Text.required(content.title(), Text.SHORT, "title");
        String because = Text.required(content.reason(), Text.LONG, "reason");
        String otherwise = Text.required(content.consequence(), Text.LONG, "consequence");
        title = called;
        term = content.term();
        fromYear = content.fromYear();
        amount = content.amount();
        posts = content.posts();
        reason = because;
        consequence = otherwise;
        unit = of;
        goalId = forGoal;
    }

    /** It is conveyed to the board. */
    public void raise(LocalDate today) {
        demand(status == NeedStatus.DRAFT, "allotment.raisedAlready");
        raisedOn = today;
        status = NeedStatus.RAISED;
    }

    /** What the board decided. @param amountGranted in whole kronor; null where the answer says it all */
    public void answer(NeedAnswer given, String words, Long amountGranted, PoliticalDecision decided, Employee by) {
        demand(status != NeedStatus.ANSWERED, "allotment.answeredAlready");
        demand(status == NeedStatus.RAISED, "allotment.notRaised");
        if (given == null) {
            throw DomainException.at("answer", "shared.required");
        }
        if (decided.getDay().isBefore(raisedOn)) {
            throw DomainException.at("decidedOn", "allotment.answeredBeforeRaised", raisedOn.toString());
        }
        if (amountGranted != null && given != NeedAnswer.GRANTED && given != NeedAnswer.PARTLY) {
            throw DomainException.at("granted", "allotment.grantedNothing");
        }
        answerWords = Text.required(words, Text.LONG, "words");
        answer = given;
        granted = amountGranted;
        decision = decided;
        answeredBy = by;
        status = NeedStatus.ANSWERED;
    }

    private static void demand(boolean holds, String key) {
        if (!holds) {
            throw new DomainException(key);
        }
    }

    /** What is granted where all of it is; null where it is posts alone. */
    public Long getAmount() {
        return amount;
    }

    public int getNumber() {
        return number;
    }

    /** As people name it: RB-3. */
    public String getName() {
        return "RB-" + number;
    }

    public Unit getUnit() {
        return unit;
    }

    public NeedStatus getStatus() {
        return status;
    }
}
