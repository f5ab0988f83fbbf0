package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Text;

/** What the reporter adds after sending; the report itself stays as it was. */
@Entity
@Table(name = "addendum")
public class Addendum extends CaseChild {

    @Column(nullable = false, updatable = false)
    private String text;

    @Embedded
    private Provenance provenance;

    protected Addendum() {}

    Addendum(Deviation deviation, String text, Employee author, Instant now) {
        super(deviation);
        this.text = Text.required(text, Text.LONG, "text");
        this.provenance = new Provenance(now, author, null);
    }

    public String getText() {
        return text;
    }

    public Provenance getProvenance() {
        return provenance;
    }
}
