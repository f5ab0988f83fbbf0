package se.ledstjarnan.domain.selfmonitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.ledstjarnan.domain.shared.BaseEntity;

/** A question that did not reach the target when the check was signed; measures come from it. */
@Entity
@Table(name = "check_finding")
public class CheckFinding extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id", updatable = false)
    private CheckRound round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", updatable = false)
    private ListQuestion question;

    @Column(name = "score_right", nullable = false, updatable = false)
    private int scoreRight;

    @Column(name = "score_of", nullable = false, updatable = false)
    private int scoreOf;

    protected CheckFinding() {}

    CheckFinding(CheckRound round, ListQuestion question, Score score) {
        this.round = round;
        this.question = question;
        this.scoreRight = score.right();
        this.scoreOf = score.of();
    }

    public CheckRound getRound() {
        return round;
    }

    public ListQuestion getQuestion() {
        return question;
    }

    public Score getScore() {
        return new Score(scoreRight, scoreOf);
    }

    /** As people know it: the check's number and the question's place, EK-17.4. */
    public String getNumber() {
        return round.getName() + "." + question.getPlace();
    }
}
