package se.ledstjarnan.domain.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tables whose cells are known by name, so that the same cell is one wherever it stands. */
final class LinkedTables implements LinkedProtection.Closing {

    private final int threshold;
    private final Map<String, Map<Integer, LinkedCell>> named = new HashMap<>();
    private final Set<LinkedCell> all = new LinkedHashSet<>();
    private final Map<LinkedCell, Set<LinkedTable>> standing = new HashMap<>();
    private final Set<String> toldBefore = new HashSet<>();
    private final Set<String> hiddenBefore = new HashSet<>();

    /** Tables with all that is tied to them, of which nothing is left to close. */
    private final Set<LinkedTable> exhausted = new HashSet<>();

    LinkedTables(int threshold) {
        this.threshold = threshold;
    }

    /** What was published before; all of it must be added before anything new. */
    void addPast(LinkedTable table, PublishedTable published) {
        table.link(this::find);
        table.wasPublished(published);
        for (LinkedCell cell : table.cells()) {
            cell.past = true;
            all.add(cell);
        }
    }

    /** Past cells that could be worked out already are given up. */
    void endPast() {
        new LinkedProtection(List.copyOf(all), threshold, cell -> false).forgetLost();
        named.forEach(
                (name, cells) -> cells.values().forEach(cell -> (cell.known ? toldBefore : hiddenBefore).add(name)));
    }

    void add(LinkedTable table, boolean publicTotals) {
        table.link(this::findNow);
        Set<LinkedCell> totals = new HashSet<>(table.totals());
        for (LinkedCell cell : table.cells()) {
            boolean first = standing.get(cell) == null;
            cell.open = (first || cell.open) && publicTotals && totals.contains(cell);
            standing.computeIfAbsent(cell, none -> new LinkedHashSet<>()).add(table);
            all.add(cell);
        }
    }

    private LinkedCell find(LinkedTable.Place place) {
        if (place.name() == null) {
            return new LinkedCell(place.value(), place.cost());
        }
        return named.computeIfAbsent(place.name(), none -> new HashMap<>())
                .computeIfAbsent(place.value(), value -> new LinkedCell(value, place.cost()));
    }

    /**
     * A cell that was counted anew is another one, but what was told of it before is known nearly well enough: others are hidden rather
     * than it.
     */
    private LinkedCell findNow(LinkedTable.Place place) {
        LinkedCell cell = find(place);
        cell.past = false;
        boolean fresh = standing.get(cell) == null && !all.contains(cell);
        boolean large = cell.value == 0 || cell.value >= threshold;
        if (fresh && large && toldBefore.contains(place.name())) {
            cell.hideLate();
        } else if (fresh && cell.value >= threshold && hiddenBefore.contains(place.name())) {
            cell.hide();
        }
        return cell;
    }

    /** Ties cells that no table ties; parts that stand nowhere are one part of which nothing is known. */
    void tie(String total, Collection<String> parts) {
        LinkedCell sum = newest(total);
        if (sum == null) {
            return;
        }
        List<LinkedCell> found = new ArrayList<>(
                parts.stream().map(this::newest).filter(Objects::nonNull).toList());
        int rest = sum.value - found.stream().mapToInt(cell -> cell.value).sum();
        boolean whole = found.size() == parts.size();
        if (found.isEmpty() || rest < 0 || whole && rest != 0) {
            return;
        }
        if (!whole) {
            LinkedCell untold = new LinkedCell(rest, 0);
            untold.untold = true;
            found.add(untold);
        }
        LinkedSum.tie(sum, found);
    }

    private LinkedCell newest(String name) {
        Collection<LinkedCell> cells = named.getOrDefault(name, Map.of()).values();
        return cells.stream()
                .filter(cell -> !cell.past)
                .findFirst()
                .orElse(cells.stream().findFirst().orElse(null));
    }

    void protect() {
        all.stream().filter(cell -> cell.open).forEach(cell -> cell.known = true);
        LinkedProtection protection = new LinkedProtection(List.copyOf(all), threshold, this);
        protection.hideSmall();
        protection.protect();
    }

    @Override
    public boolean around(LinkedCell cell) {
        Set<LinkedTable> own = standing.getOrDefault(cell, Set.of());
        if (!own.isEmpty() && exhausted.containsAll(own)) {
            return false;
        }
        boolean changed = false;
        for (LinkedTable table : own) {
            changed |= table.closeColumns(cell);
        }
        Set<LinkedTable> reached = own.isEmpty() ? neighbours(cell) : new LinkedHashSet<>(own);
        int before = -1;
        while (!changed && reached.size() > before) {
            before = reached.size();
            for (LinkedTable table : reached) {
                changed |= table.close();
            }
            for (LinkedTable table : List.copyOf(reached)) {
                table.cells().forEach(other -> reached.addAll(standing.getOrDefault(other, Set.of())));
            }
        }
        if (!changed) {
            exhausted.addAll(reached);
        }
        return changed;
    }

    /** The tables of today that are tied to a cell that stands in none of them. */
    private Set<LinkedTable> neighbours(LinkedCell cell) {
        Set<LinkedCell> seen = new LinkedHashSet<>(Set.of(cell));
        List<LinkedCell> queue = new ArrayList<>(seen);
        Set<LinkedTable> found = new LinkedHashSet<>();
        for (int i = 0; i < queue.size(); i++) {
            found.addAll(standing.getOrDefault(queue.get(i), Set.of()));
            for (LinkedSum sum : found.isEmpty() ? queue.get(i).sums : List.<LinkedSum>of()) {
                sum.cells.stream().filter(seen::add).forEach(queue::add);
            }
        }
        return found;
    }
}
