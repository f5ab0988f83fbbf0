package se.ledstjarnan.ejb.routine;

import java.io.Serializable;
import java.util.List;

/**
 * A page of a list.
 *
 * @param count how many there are in all, counted up to {@link #MOST}
 */
public record RoutineList(List<RoutineRow> rows, int count, int page) implements Serializable {

    /** Counted no further. */
    public static final int MOST = 1_001;

    public RoutineList {
        rows = List.copyOf(rows);
    }
}
