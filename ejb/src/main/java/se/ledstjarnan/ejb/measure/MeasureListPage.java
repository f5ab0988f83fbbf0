package se.ledstjarnan.ejb.measure;

import java.io.Serializable;
import java.util.List;

/**
 * A page of a list.
 *
 * @param count how many there are in all, counted up to {@link #MOST}
 * @param page the page shown, from 1
 */
public record MeasureListPage(List<MeasureRow> rows, int count, int page) implements Serializable {

    /** Counting stops here; more is said as "more than". */
    public static final int MOST = 1001;
}
