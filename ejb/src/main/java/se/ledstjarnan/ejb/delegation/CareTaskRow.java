package se.ledstjarnan.ejb.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import se.ledstjarnan.domain.delegation.Profession;

/**
 * A task of the register.
 *
 * @param whyNot why it must not be delegated; null for one that may
 * @param endedOn the last day it could be delegated; null while it can
 * @param holding how many delegations of it hold today
 */
public record CareTaskRow(
        long id,
        long version,
        String name,
        String description,
        Set<Profession> professions,
        String whyNot,
        LocalDate endedOn,
        int holding)
        implements Serializable {

    public CareTaskRow {
        professions = Set.copyOf(professions);
    }
}
