package se.ledstjarnan.domain.lexmaria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** That somebody was told, when, by whom, which of the six points and how; or why not. */
@Entity
@Table(name = "lex_maria_information")
public class HarmInformation extends LexMariaChild {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ToldParty party;

    @Column(name = "told_on", updatable = false)
    private LocalDate toldOn;

    @Column(updatable = false)
    private String points;

    @Column(name = "noted_in_record", nullable = false, updatable = false)
    private boolean notedInRecord;

    @Column(nullable = false, updatable = false)
    private String text;

    protected HarmInformation() {}

    HarmInformation(LexMaria lexMaria, Told told, Employee by, Instant now) {
        super(lexMaria, by, now);
        if (told.party() == null) {
            throw DomainException.at("party", "shared.required");
        }
        this.party = told.party();
        this.toldOn = told.on();
        this.points = ConstantSet.names(told.points());
        this.notedInRecord = told.notedInRecord();
        this.text = Text.required(told.text(), Text.LONG, "text");
    }

    public ToldParty getParty() {
        return party;
    }

    /** Null where the party was not told; then the text says why. */
    public LocalDate getToldOn() {
        return toldOn;
    }

    public Set<InformationPoint> getPoints() {
        return ConstantSet.of(InformationPoint.class, points);
    }

    public boolean isNotedInRecord() {
        return notedInRecord;
    }

    /** What was said and how; the reporter reads what is for the reporter. */
    public String getText() {
        return text;
    }
}
