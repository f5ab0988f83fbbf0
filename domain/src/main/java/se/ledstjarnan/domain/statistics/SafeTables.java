package se.ledstjarnan.domain.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All tables of one report made safe together, with what readers know from before: counts from 1 up to the threshold are hidden, and
 * as many others as it takes that nobody can work them out, neither from sums nor from another table, nor from an earlier version or
 * another report. The only place where it is decided what those above may see.
 */
public final class SafeTables {

    /** Whether what a table sums up to may be hidden. */
    public enum Totals {
        /** The municipality's own totals, which are told whatever they are. */
        PUBLIC,
        /** Totals that stand for a unit, a category or another part. */
        HIDEABLE
    }

    private record Added(CountTable table, Totals totals, LinkedTable linked, Set<String> names) {}

    private record Past(PublishedTable shown, LinkedTable linked, Set<String> names) {}

    private final int threshold;
    private final Map<String, Added> tables = new LinkedHashMap<>();
    private final Map<String, List<Collection<String>>> sums = new LinkedHashMap<>();
    private final List<Past> past = new ArrayList<>();

    private SafeTables(int threshold) {
        this.threshold = threshold;
    }

    /**
     * @param threshold counts from 1 up to, but not including, this are hidden; with 1 nothing is
     */
    public static SafeTables of(int threshold) {
        return new SafeTables(threshold);
    }

    /** One table with nothing beside it. */
    public static PublishedTable publish(CountTable table, int threshold) {
        return SmallCells.publish(table, threshold);
    }

    /** One count that stands in no table, such as people or a month. */
    public static PublishedCell publish(int count, int threshold) {
        return count > 0 && count < threshold ? PublishedCell.small() : PublishedCell.shown(count);
    }

    /** Whether a group is so small that what is told of it is told of a person: shares and rates as much as counts. */
    public static boolean isTooFew(long people, int threshold) {
        return people < threshold;
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
        LinkedTable linked = new LinkedTable(table, names);
        Added before = tables.put(key, new Added(table, totals, linked, new HashSet<>(linked.names())));
        if (before != null) {
            throw new IllegalArgumentException("Two tables have the key " + key);
        }
        return this;
    }

    /** Tells that a cell is the sum of others, where no table says so: a year of its quarters, a category of its subcategories. */
    public SafeTables sum(String cell, Collection<String> parts) {
        sums.computeIfAbsent(cell, none -> new ArrayList<>()).add(List.copyOf(parts));
        return this;
    }

    /**
     * What readers know from an earlier version or another report and can never be made to forget.
     *
     * @param counted as it was counted then
     * @param shown as it was published then
     */
    public SafeTables alreadyPublished(CountTable counted, PublishedTable shown, CellNames names) {
        LinkedTable linked = new LinkedTable(counted, names);
        past.add(new Past(shown, linked, new HashSet<>(linked.names())));
        return this;
    }

    /** The tables as those above may see them, by key in the order in which they were added. */
    public Map<String, PublishedTable> publish() {
        Set<String> linked = linkedNames();
        LinkedTables together = new LinkedTables(threshold);
        pastThatMatters().forEach(before -> together.addPast(before.linked(), before.shown()));
        together.endPast();
        Map<String, PublishedTable> published = new LinkedHashMap<>();
        tables.forEach((key, added) -> {
            boolean alone = added.names().stream().noneMatch(linked::contains);
            published.put(
                    key,
                    alone && added.totals() == Totals.PUBLIC || threshold < 2
                            ? publish(added.table(), threshold)
                            : null);
            if (published.get(key) == null) {
                together.add(added.linked(), added.totals() == Totals.PUBLIC);
            }
        });
        sums.forEach((cell, parts) -> parts.forEach(some -> together.tie(cell, some)));
        together.protect();
        published.replaceAll(
                (key, table) -> table == null ? tables.get(key).linked().published(threshold) : table);
        return published;
    }

    /** Names of cells that stand in several tables, of today or from before, or in a sum. */
    private Set<String> linkedNames() {
        Map<String, Integer> counts = new HashMap<>();
        tables.values().forEach(added -> added.names().forEach(name -> counts.merge(name, 1, Integer::sum)));
        past.forEach(before -> before.names().forEach(name -> counts.merge(name, 1, Integer::sum)));
        Set<String> linked = new HashSet<>(sums.keySet());
        sums.values().forEach(all -> all.forEach(linked::addAll));
        counts.forEach((name, count) -> {
            if (count > 1) {
                linked.add(name);
            }
        });
        return linked;
    }

    /** Those that share a cell with a table of today, or with one that does. */
    private List<Past> pastThatMatters() {
        Set<String> names = new HashSet<>();
        tables.values().forEach(added -> names.addAll(added.names()));
        sums.forEach((cell, parts) -> {
            names.add(cell);
            parts.forEach(names::addAll);
        });
        List<Past> left = new ArrayList<>(past);
        List<Past> found = new ArrayList<>();
        boolean changed = true;
        while (changed) {
            List<Past> more = left.stream()
                    .filter(before -> before.names().stream().anyMatch(names::contains))
                    .toList();
            more.forEach(before -> names.addAll(before.names()));
            found.addAll(more);
            changed = left.removeAll(more);
        }
        return found;
    }
}
