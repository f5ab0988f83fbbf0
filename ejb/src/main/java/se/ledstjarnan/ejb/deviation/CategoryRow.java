package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.deviation.Category;
import se.ledstjarnan.domain.organisation.Compartment;

/**
 * A category for its administration.
 *
 * @param parentId the category that it is a part of; null for a main one
 * @param to the last day it is offered; null while open-ended
 */
public record CategoryRow(
        Long id,
        long version,
        Long parentId,
        String name,
        Compartment compartment,
        boolean shortTrack,
        boolean bundled,
        LocalDate from,
        LocalDate to)
        implements Serializable {

    static CategoryRow of(Category category) {
        return new CategoryRow(
                category.getId(),
                category.getVersion(),
                category.getParent() == null ? null : category.getParent().getId(),
                category.getName(),
                category.getCompartment(),
                category.isShortTrack(),
                category.isBundled(),
                category.getPeriod().getFrom(),
                category.getPeriod().getTo());
    }
}
