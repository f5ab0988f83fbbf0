package se.ledstjarnan.domain.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** An operation in the administrator's list, with how many units of today are in it. */
public record OperationRow(Long id, String name, LocalDate from, LocalDate to, long units) implements Serializable {

    public boolean endedOn(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
