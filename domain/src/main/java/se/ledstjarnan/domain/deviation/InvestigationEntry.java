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

/** One entry of an investigation, fact or assessment, with who, when and from where. Entries are added, never rewritten. */
@Entity
@Table(name = "investigation_entry")
public class InvestigationEntry extends CaseChild {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private EntryTopic topic;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause_area", updatable = false)
    private CauseArea causeArea;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private EntryNature nature;

    @Column(nullable = false, updatable = false)
    private String text;

    @Embedded
    private Provenance provenance;

    protected InvestigationEntry() {}

    InvestigationEntry(
            Deviation deviation,
            EntryTopic topic,
            CauseArea causeArea,
            EntryNature nature,
            String text,
            String source,
            Employee author,
            Instant now) {
        super(deviation);
        if (topic == null) {
            throw DomainException.at("topic", "shared.required");
        }
        if ((topic == EntryTopic.CAUSE) != (causeArea != null)) {
            throw DomainException.at("causeArea", "deviation.causeAreaMissing");
        }
        if (nature == null) {
            throw DomainException.at("nature", "shared.required");
        }
        this.topic = topic;
        this.causeArea = causeArea;
        this.nature = nature;
        this.text = Text.required(text, Text.LONG, "text");
        this.provenance = new Provenance(now, author, source);
    }

    public EntryTopic getTopic() {
        return topic;
    }

    /** Set for causes only. */
    public CauseArea getCauseArea() {
        return causeArea;
    }

    public EntryNature getNature() {
        return nature;
    }

    public String getText() {
        return text;
    }

    public Provenance getProvenance() {
        return provenance;
    }
}
