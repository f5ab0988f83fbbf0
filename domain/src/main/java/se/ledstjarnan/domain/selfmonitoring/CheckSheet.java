package se.ledstjarnan.domain.selfmonitoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;

/** The answers of one person in a check; nobody else sees them one by one. */
@Entity
@Table(name = "check_sheet")
public class CheckSheet extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id", updatable = false)
    private CheckRound round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Employee person;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    /** Taken out by whoever leads the check, so that its answers do not count. */
    @Column(name = "left_out_at")
    private Instant leftOutAt;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.ALL)
    private List<CheckAnswer> answers = new ArrayList<>();

    protected CheckSheet() {}

    CheckSheet(CheckRound round, Employee person, Instant now) {
        this.round = round;
        this.person = person;
        this.askedAt = now;
    }

    void answer(long questionId, AnswerContent content, Instant now) {
        demandOpen();
        CheckAnswer answer = answers.stream()
                .filter(each -> each.getQuestion().getId().equals(questionId))
                .findFirst()
                .orElse(null);
        if (answer == null) {
            ListQuestion question = round.getList().getQuestions().stream()
                    .filter(each -> each.getId().equals(questionId))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            answer = new CheckAnswer(this, question);
            answer.write(content, now);
            answers.add(answer);
        } else {
            answer.write(content, now);
        }
    }

    void handIn(Instant now) {
        demandOpen();
        int left = unanswered();
        if (left > 0) {
            throw new DomainException("selfmonitoring.unanswered", left);
        }
        handedInAt = now;
    }

    void takeBack() {
        handedInAt = null;
    }

    void leaveOut(Instant now) {
        leftOutAt = now;
    }

    private void demandOpen() {
        if (leftOutAt != null) {
            throw new DomainException("selfmonitoring.leftOut");
        }
        if (handedInAt != null) {
            throw new DomainException("selfmonitoring.handedIn");
        }
    }

    /** How many questions have no answer yet. */
    int unanswered() {
        return round.getList().getQuestions().size()
                - (int) answers.stream().filter(each -> each.score() != null).count();
    }

    Optional<Score> score(ListQuestion question) {
        return answers.stream()
                .filter(each -> each.getQuestion().equals(question))
                .findFirst()
                .map(CheckAnswer::score);
    }

    public boolean isHandedIn() {
        return handedInAt != null;
    }

    boolean counts() {
        return leftOutAt == null;
    }

    public Employee getPerson() {
        return person;
    }
}
