package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** One appointment as shown on the page of the person; no unit means all, no last day means until further notice. */
public record AppointmentRow(Long id, AppointmentKind kind, String unit, String decision, LocalDate from, LocalDate to)
        implements Serializable {

    public boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
