package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** One who worked in or led a unit. @param unit as it was called then. @param to null until further notice */
public record WorkedThere(
        long employeeId,
        String name,
        String title,
        long unitId,
        String unit,
        EmploymentKind kind,
        LocalDate from,
        LocalDate to)
        implements Serializable {}
