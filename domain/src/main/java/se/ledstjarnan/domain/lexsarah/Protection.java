package se.ledstjarnan.domain.lexsarah;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Text;

/** What was done at once to protect somebody, and on which day (SoL 27 kap. 5 §: genast avhjälpas eller undanröjas). */
@Entity
@Table(name = "lex_sarah_protection")
public class Protection extends LexSarahChild {

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "done_on", nullable = false, updatable = false)
    private LocalDate doneOn;

    protected Protection() {}

    Protection(LexSarah lexSarah, String text, LocalDate doneOn, Employee by, Instant now) {
        super(lexSarah, by, now);
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
