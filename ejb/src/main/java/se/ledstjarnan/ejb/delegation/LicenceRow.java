package se.ledstjarnan.ejb.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.delegation.Profession;

/** Somebody who is, or was, licensed to delegate. @param to the last day; null until further notice */
public record LicenceRow(
        long id,
        long version,
        String name,
        String title,
        Profession profession,
        LocalDate checkedOn,
        String checkedBy,
        LocalDate to)
        implements Serializable {

    public boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
