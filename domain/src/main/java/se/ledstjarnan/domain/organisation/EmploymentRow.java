package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** One employment as shown on the page of the unit or of the person; title and last day are null where there is none. */
public record EmploymentRow(
        Long id,
        Long employeeId,
        String name,
        String title,
        Long unitId,
        String unit,
        EmploymentKind kind,
        LocalDate from,
        LocalDate to)
        implements Serializable {

    public EmploymentRow(
            Long id,
            Long employeeId,
            String given,
            String family,
            String title,
            Long unitId,
            String unit,
            EmploymentKind kind,
            LocalDate from,
            LocalDate to) {
        this(id, employeeId, given + " " + family, title, unitId, unit, kind, from, to);
    }

    public boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
