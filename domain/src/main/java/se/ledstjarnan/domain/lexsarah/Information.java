package se.ledstjarnan.domain.lexsarah;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** That somebody was told, when, by whom and how; or why not. */
@Entity
@Table(name = "lex_sarah_information")
public class Information extends LexSarahChild {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private InformedParty party;

    @Column(name = "told_on", updatable = false)
    private LocalDate toldOn;

    @Column(nullable = false, updatable = false)
    private String text;

    protected Information() {}

    Information(LexSarah lexSarah, InformedParty party, LocalDate toldOn, String text, Employee by, Instant now) {
        super(lexSarah, by, now);
        if (party == null) {
            throw DomainException.at("party", "shared.required");
        }
        this.party = party;
        this.toldOn = toldOn;
        this.text = Text.required(text, Text.LONG, "text");
    }

    public InformedParty getParty() {
        return party;
    }

    /** Null where the party was not told; then the text says why. */
    public LocalDate getToldOn() {
        return toldOn;
    }

    /** What was said and how; the reporter reads it. */
    public String getText() {
        return text;
    }
}
