package se.ledstjarnan.domain.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What a political body decided in a meeting, and where that is recorded. */
@Embeddable
public class PoliticalDecision {

    private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);

    @Column(name = "decided_by_body")
    private String body;

    @Column(name = "decided_on")
    private LocalDate day;

    @Column(name = "decision_paragraph")
    private String paragraph;

    @Column(name = "decision_register_number")
    private String registerNumber;

    protected PoliticalDecision() {}

    /** Throws at the field decidedOn, paragraph or registerNumber. */
    public PoliticalDecision(String body, LocalDate day, String paragraph, String registerNumber, LocalDate today) {
        if (day == null) {
            throw DomainException.at("decidedOn", "shared.required");
        }
        if (day.isAfter(today)) {
            throw DomainException.at("decidedOn", "board.decisionInFuture");
        }
        if (day.isBefore(OLDEST)) {
            throw DomainException.at("decidedOn", "board.decisionTooOld", OLDEST.toString());
        }
        this.body = body;
        this.day = day;
        this.paragraph = Text.required(paragraph, 40, "paragraph");
        this.registerNumber = Text.required(registerNumber, 60, "registerNumber");
    }

    public String getBody() {
        return body;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getParagraph() {
        return paragraph;
    }

    public String getRegisterNumber() {
        return registerNumber;
    }
}
