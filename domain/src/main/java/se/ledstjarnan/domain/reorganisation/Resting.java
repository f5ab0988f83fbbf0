package se.ledstjarnan.domain.reorganisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** The decision that a reorganisation rests on, where there is one. */
@Embeddable
public class Resting {

    /** Longest paragraph, such as "§ 112". */
    public static final int PARAGRAPH = 40;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decision_paragraph")
    private String paragraph;

    @Column(name = "register_number")
    private String registerNumber;

    protected Resting() {}

    /** All empty where it rests on no decision; who and when belong together. */
    public static Resting on(String decidedBy, LocalDate decidedOn, String paragraph, String registerNumber) {
        Resting resting = new Resting();
        resting.decidedBy = Text.optional(decidedBy, Text.SHORT, "decidedBy");
        resting.decidedOn = decidedOn;
        resting.paragraph = Text.optional(paragraph, PARAGRAPH, "paragraph");
        resting.registerNumber = Text.optional(registerNumber, PARAGRAPH, "registerNumber");
        if (resting.decidedBy == null && (decidedOn != null || resting.paragraph != null)) {
            throw DomainException.at("decidedBy", "reorganisation.whoDecided");
        }
        if (resting.decidedBy != null && decidedOn == null) {
            throw DomainException.at("decidedOn", "reorganisation.whenDecided");
        }
        return resting;
    }

    /** Null where it rests on no decision. */
    public String getDecidedBy() {
        return decidedBy;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public String getParagraph() {
        return paragraph;
    }

    public String getRegisterNumber() {
        return registerNumber;
    }
}
