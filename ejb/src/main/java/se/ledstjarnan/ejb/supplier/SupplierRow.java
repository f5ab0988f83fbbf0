package se.ledstjarnan.ejb.supplier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * A supplier in a list and in the board's overview: nothing about a person, and no text of a visit.
 *
 * @param services what is bought now, or what was bought last; null without any agreement
 * @param ends last day of the agreement that ends next; null for none
 * @param confirmedYear the latest year that the quality system is confirmed for; null for never
 * @param results results of self-monitoring about this year or the last
 * @param visited day of the latest visit; null for none
 * @param grade name of the gravest grade of what that visit found; null without one
 * @param level of that grade
 * @param open findings not mended
 */
public record SupplierRow(
        int number,
        String name,
        String services,
        LocalDate ends,
        LocalDate confirmationDue,
        Integer confirmedYear,
        int results,
        LocalDate visited,
        String grade,
        Integer level,
        int open,
        Set<Need> needs)
        implements Serializable {

    /** What is to be done about a supplier, by the municipality or by the supplier. */
    public enum Need {
        /** An operation that needs a permit has none that holds. */
        NO_PERMIT,
        /** It is to be settled whether the supervisory authority is told (SoL 27 kap. 7 §). */
        CONCERN,
        LATE_FINDING,
        /** The supplier says that a finding is mended. */
        TO_FOLLOW_UP,
        /** A result of self-monitoring has not been read. */
        UNREAD,
        /** It is to be decided whether an agreement is prolonged. */
        TO_DECIDE,
        UNCONFIRMED
    }

    public SupplierRow {
        needs = needs.isEmpty() ? Set.of() : Set.copyOf(needs);
    }

    /** In the order of how much they press. */
    public Set<Need> pressing() {
        EnumSet<Need> ordered = EnumSet.noneOf(Need.class);
        ordered.addAll(needs);
        return ordered;
    }
}
