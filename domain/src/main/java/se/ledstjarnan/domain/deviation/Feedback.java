package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A reply to the reporter. Without one a case cannot be closed (C6). */
@Entity
@Table(name = "feedback")
public class Feedback extends CaseChild {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FeedbackChannel channel;

    @Column(nullable = false, updatable = false)
    private String text;

    @Embedded
    private Provenance provenance;

    protected Feedback() {}

    Feedback(Deviation deviation, FeedbackChannel channel, String text, Employee author, Instant now) {
        super(deviation);
        if (channel == null) {
            throw DomainException.at("channel", "shared.required");
        }
        this.channel = channel;
        this.text = Text.required(text, Text.LONG, "text");
        this.provenance = new Provenance(now, author, null);
    }

    public FeedbackChannel getChannel() {
        return channel;
    }

    public String getText() {
        return text;
    }

    public Provenance getProvenance() {
        return provenance;
    }
}
