package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;

/**
 * The order of a list of cases.
 *
 * @param reversed the other way round than is natural for the column
 */
public record CaseOrder(Column by, boolean reversed) implements Serializable {

    /** What to order by, each in its natural direction. */
    public enum Column {
        /** By the day of what is to be done next; what has no target comes last. */
        DUE,
        NEWEST,
        OLDEST,
        /** The highest first. */
        RISK,
        NUMBER,
        TITLE,
        UNIT,
        HANDLER,
        STATUS
    }

    public static CaseOrder by(Column column) {
        return new CaseOrder(column, false);
    }

    public boolean descending() {
        return reversed != (by == Column.NEWEST || by == Column.RISK);
    }
}
