package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The system that handled a case before it was taken in here, closed, and what it was called there. Written by the import alone. */
@Embeddable
public class OldOrigin {

    @Column(name = "old_system", insertable = false, updatable = false)
    private String system;

    @Column(name = "old_number", insertable = false, updatable = false)
    private String number;

    protected OldOrigin() {}

    public String getSystem() {
        return system;
    }

    public String getNumber() {
        return number;
    }
}
