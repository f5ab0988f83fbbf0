package se.ledstjarnan.domain.lexsarah;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** The private performer that told of a report, and when it had received it (SoL 27 kap. 4 §, LSS 24 d §). */
@Embeddable
public class Performer {

    @Column(name = "performer_name", updatable = false)
    private String name;

    @Column(name = "performer_contact", updatable = false)
    private String contact;

    @Column(name = "performer_received_on", updatable = false)
    private LocalDate receivedOn;

    protected Performer() {}

    /** @param receivedOn the day the performer itself received the report */
    public Performer(String name, String contact, LocalDate receivedOn) {
        this.name = Text.required(name, Text.SHORT, "performer");
        this.contact = Text.required(contact, Text.SHORT, "contact");
        if (receivedOn == null) {
            throw DomainException.at("performerReceived", "shared.required");
        }
        this.receivedOn = receivedOn;
    }

    public String getName() {
        return name;
    }

    public String getContact() {
        return contact;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }
}
