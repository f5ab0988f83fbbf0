package se.ledstjarnan.domain.selfmonitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A question of a version, in its place; it says what an answer is worth. */
@Entity
@Table(name = "check_question")
public class ListQuestion extends BaseEntity {

    /** Longest question or help, in characters. */
    public static final int LONGEST = 500;

    private static final BigDecimal SCALE_RIGHT = BigDecimal.valueOf(4);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private CheckListVersion version;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private QuestionKind kind;

    @Column(name = "words", nullable = false, updatable = false)
    private String text;

    @Column(updatable = false)
    private String help;

    @Column(updatable = false)
    private String citation;

    @Column(name = "low_limit", updatable = false)
    private BigDecimal low;

    @Column(name = "high_limit", updatable = false)
    private BigDecimal high;

    @Column(updatable = false)
    private Integer observations;

    protected ListQuestion() {}

    ListQuestion(CheckListVersion version, int place, QuestionContent content) {
        content.check();
        this.version = version;
        this.place = place;
        this.kind = content.kind();
        this.text = Text.required(content.text(), LONGEST, "text");
        this.help = Text.optional(content.help(), LONGEST, "help");
        this.citation = Text.optional(content.citation(), Text.SHORT, "citation");
        this.low = kind == QuestionKind.NUMBER || kind == QuestionKind.SCALE ? content.low() : null;
        this.high = kind == QuestionKind.NUMBER ? content.high() : null;
        this.observations = kind == QuestionKind.OBSERVATIONS
                ? Integer.valueOf(
                        content.observations() == null ? QuestionContent.OBSERVATIONS : content.observations())
                : null;
        if (kind == QuestionKind.SCALE && low == null) {
            low = SCALE_RIGHT;
        }
    }

    /** What the answer counts; null while it is no answer. Throws at the field figure, right, observed or comment. */
    Score score(AnswerContent answer) {
        if (answer.isNotApplicable()) {
            return Score.NONE;
        }
        return switch (kind) {
            case YES_NO -> answer.choice() == null ? null : one(answer.choice() == AnswerChoice.YES);
            case SCALE -> scale(answer.figure());
            case NUMBER -> number(answer.figure());
            case OBSERVATIONS -> observed(answer.right(), answer.observed());
        };
    }

    private Score scale(BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        if (!QuestionContent.isOnScale(figure)) {
            throw DomainException.at("figure", "selfmonitoring.notOnScale", QuestionContent.SCALE);
        }
        return one(figure.compareTo(low) >= 0);
    }

    private Score number(BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        QuestionContent.checkFigure(figure, "figure");
        return one((low == null || figure.compareTo(low) >= 0) && (high == null || figure.compareTo(high) <= 0));
    }

    private Score observed(Integer right, Integer observed) {
        if (right == null && observed == null) {
            return null;
        }
        int of = observed == null ? observations : observed;
        if (of < 1 || of > observations) {
            throw DomainException.at("observed", "selfmonitoring.tooManyObserved", observations);
        }
        if (right == null) {
            return null;
        }
        if (right < 0 || right > of) {
            throw DomainException.at("right", "selfmonitoring.moreThanObserved", of);
        }
        return new Score(right, of);
    }

    private static Score one(boolean right) {
        return new Score(right ? 1 : 0, 1);
    }

    QuestionContent content() {
        return new QuestionContent(kind, text, help, citation, low, high, observations);
    }

    public int getPlace() {
        return place;
    }

    public String getText() {
        return text;
    }

    public QuestionKind getKind() {
        return kind;
    }

    Integer getObservations() {
        return observations;
    }
}
