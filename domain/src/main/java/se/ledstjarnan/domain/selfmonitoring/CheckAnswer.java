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
import java.time.Instant;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.PersonalNumber;
import se.ledstjarnan.domain.shared.Text;

/** What one person answers to one question, and what it counts; kept from the first sign of it, so it may be no answer yet. */
@Entity
@Table(name = "check_answer")
public class CheckAnswer extends BaseEntity {

    /** Longest comment, in characters. */
    public static final int LONGEST = 1_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sheet_id", updatable = false)
    private CheckSheet sheet;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", updatable = false)
    private ListQuestion question;

    @Enumerated(EnumType.STRING)
    private AnswerChoice choice;

    private BigDecimal figure;

    @Column(name = "was_right")
    private Integer right;

    private Integer observed;

    private String comment;

    @Column(name = "score_right")
    private Integer scoreRight;

    @Column(name = "score_of")
    private Integer scoreOf;

    @Column(name = "at", nullable = false)
    private Instant at;

    protected CheckAnswer() {}

    CheckAnswer(CheckSheet sheet, ListQuestion question) {
        this.sheet = sheet;
        this.question = question;
    }

    /** Throws at the field that is wrong, and changes nothing then. */
    void write(AnswerContent content, Instant now) {
        Score score = question.score(content);
        String said = checked(content.comment());
        boolean figures = !content.isNotApplicable();
        choice = content.isNotApplicable() || question.getKind() == QuestionKind.YES_NO ? content.choice() : null;
        figure = figures && (question.getKind() == QuestionKind.SCALE || question.getKind() == QuestionKind.NUMBER)
                ? content.figure()
                : null;
        boolean observing = figures && question.getKind() == QuestionKind.OBSERVATIONS;
        right = observing ? content.right() : null;
        observed = !observing
                ? null
                : right != null && content.observed() == null ? question.getObservations() : content.observed();
        comment = said;
        scoreRight = score == null ? null : score.right();
        scoreOf = score == null ? null : score.of();
        at = now;
    }

    /** A comment names nobody: what is seen here is about how one works. */
    private static String checked(String typed) {
        String said = Text.optional(typed, LONGEST, "comment");
        PersonalNumber.refuse("comment", said, "selfmonitoring.personalNumber");
        return said;
    }

    /** Null while it is no answer. */
    Score score() {
        return scoreOf == null ? null : new Score(scoreRight, scoreOf);
    }

    public ListQuestion getQuestion() {
        return question;
    }

    String getComment() {
        return comment;
    }
}
