package se.ledstjarnan.ejb.measure;

import java.io.Serializable;
import java.util.List;

/**
 * A page of a list.
 *
 * @param count how many there are in all, counted up to {@code most}
 * @param most where counting stopped; more is said as "more than"
 * @param page the page shown, from 1
 */
public record MeasureListPage(List<MeasureRow> rows, int count, int most, int page) implements Serializable {

    /** How far is counted at least. */
    public static final int MOST = 1_001;

    /** The last page one can turn to; whoever has so many measures narrows the list, or exports it. */
    public static final int LAST = 400;

    /** Far enough to know that there are two more pages. */
    static int countedTo(int page) {
        return Math.max(MOST, (page + 2) * MeasureFilter.PAGE);
    }

    /** How many pages so many rows take; at least one. */
    static int pages(int count) {
        return Math.max(1, (count + MeasureFilter.PAGE - 1) / MeasureFilter.PAGE);
    }
}
