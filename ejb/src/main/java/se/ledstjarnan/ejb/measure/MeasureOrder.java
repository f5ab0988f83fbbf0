package se.ledstjarnan.ejb.measure;

import java.io.Serializable;

/**
 * The order of a list of measures.
 *
 * @param reversed the other way round than is natural for the column
 */
public record MeasureOrder(Column by, boolean reversed) implements Serializable {

    /** What must be done first on top, then what is ended, the newest first. */
    public static final MeasureOrder NATURAL = new MeasureOrder(Column.NEXT, false);

    /** What to order by. */
    public enum Column {
        /** By the day someone must do something. */
        NEXT,
        TITLE,
        OWNER,
        /** As far as it has come: to be done, to be judged, ended, cancelled. */
        STATE
    }
}
