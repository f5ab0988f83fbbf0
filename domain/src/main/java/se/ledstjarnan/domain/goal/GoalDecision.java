package se.ledstjarnan.domain.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** By what a goal holds: a decision of the board, or the day that the unit settled one broken down from another. */
@Embeddable
public class GoalDecision {

    private static final int LONGEST_PARAGRAPH = 40;

    @Column(name = "decided_by_body")
    private String body;

    @Column(name = "decided_on")
    private LocalDate day;

    @Column(name = "decision_paragraph")
    private String paragraph;

    @Column(name = "decision_number")
    private String registerNumber;

    protected GoalDecision() {}

    /** Throws at the field paragraph where nothing but its sign was typed. */
    public static GoalDecision of(PoliticalDecision made) {
        GoalDecision decision = new GoalDecision();
        decision.body = made.getBody();
        decision.day = made.getDay();
        decision.paragraph =
                Text.required(made.getParagraph().replaceFirst("^§+\\s*", ""), LONGEST_PARAGRAPH, "paragraph");
        decision.registerNumber = made.getRegisterNumber();
        return decision;
    }

    /** Throws at the field decidedOn. */
    public static GoalDecision settled(LocalDate on, LocalDate today) {
        if (on == null) {
            throw DomainException.at("decidedOn", "shared.required");
        }
        if (on.isAfter(today)) {
            throw DomainException.at("decidedOn", "shared.dayInFuture");
        }
        if (on.isBefore(today.minusYears(1))) {
            throw DomainException.at("decidedOn", "goal.goal.settledLongAgo");
        }
        GoalDecision decision = new GoalDecision();
        decision.day = on;
        return decision;
    }

    boolean isOfBoard() {
        return paragraph != null;
    }

    LocalDate getDay() {
        return day;
    }
}
