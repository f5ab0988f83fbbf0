package se.ledstjarnan.ejb.ivo;

import java.util.List;

/**
 * A page of a list of cases.
 *
 * @param total all that the filter finds
 */
public record IvoPage<R>(List<R> rows, long total) {

    /** Rows on a page. */
    public static final int SIZE = 25;

    /** How many pages there are; one where nothing is found. */
    public int pages() {
        return (int) Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
