package se.ledstjarnan.domain.lexmaria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Text;

/** What was done at once to protect the patient or others, and on which day. */
@Entity
@Table(name = "lex_maria_protection")
public class HarmProtection extends LexMariaChild {

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "done_on", nullable = false, updatable = false)
    private LocalDate doneOn;

    protected HarmProtection() {}

    HarmProtection(LexMaria lexMaria, String text, LocalDate doneOn, Employee by, Instant now) {
        super(lexMaria, by, now);
        this.text = Text.required(text, Text.LONG, "protection");
        this.doneOn = doneOn;
    }

    public String getText() {
        return text;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }
}
