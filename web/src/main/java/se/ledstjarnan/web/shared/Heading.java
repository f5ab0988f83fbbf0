package se.ledstjarnan.web.shared;

/**
 * The heading of a column that orders its list; shown by {@code l:heading}.
 *
 * @param address of the list ordered by the column, or the other way round when it already is
 * @param order how the list is ordered by it now; null where it is ordered by another
 */
public record Heading(String label, String address, String order) {

    public static final String ASCENDING = "ascending";
    public static final String DESCENDING = "descending";
}
