package se.ledstjarnan.ejb.routine;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.domain.routine.RoutineStatus;

/**
 * A document in a list.
 *
 * @param version of the document, as shown
 * @param from the first day in force; null for a draft
 * @param reviewDue null for a draft
 * @param unit the name of the unit it applies to where that is one; null otherwise
 * @param units to how many it applies; 0 for the whole administration
 * @param file the name of the file in which it was found; null where it was in the text
 * @param found a piece of the text around what was searched for, parted into what was found and what stands around it
 */
public record RoutineRow(
        int number,
        int version,
        String title,
        RoutineKind kind,
        RoutineStatus status,
        Role responsible,
        LocalDate from,
        LocalDate reviewDue,
        String unit,
        int units,
        String file,
        List<Piece> found)
        implements Serializable {

    public RoutineRow {
        found = List.copyOf(found);
    }

    /** A piece of a text; the hits are what was searched for. */
    public record Piece(String text, boolean hit) implements Serializable {}

    /** Whether the day of review has passed. */
    public boolean overdue(LocalDate today) {
        return reviewDue != null && reviewDue.isBefore(today);
    }
}
