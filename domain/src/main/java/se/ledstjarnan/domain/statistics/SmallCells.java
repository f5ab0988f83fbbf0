package se.ledstjarnan.domain.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ledstjarnan.domain.statistics.PublishedCell.Display;

/**
 * Hides small counts, so that no figure points at someone: counts from 1 up to the threshold, and as many others as it takes that
 * nobody can work them out from sums, neither across rows nor columns, even knowing this rule. A reader can at best tell that a
 * small count is one of 1 … threshold − 1, and of any other hidden count that it is one of at least as many. Noughts and the
 * totals of the columns are shown. A column with too little in it to hide anything behind is closed: only its total is told.
 * Without row totals every column is judged by its own counts alone, so a quarter looks the same in each report that shows it.
 */
final class SmallCells {

    /** Hiding a subtotal costs the reader more than hiding a row. */
    private static final int SUBTOTAL_COST = 8;

    private static final int BASE_COST = 10;

    private final CountTable table;
    private final int threshold;
    private final SumNetwork network;
    private final SumNetwork.Arc[][] cells;
    private final SumNetwork.Arc[] rowTotals;
    private final Map<String, SumNetwork.Arc[]> subtotals = new HashMap<>();
    private final Map<String, SumNetwork.Arc> groupTotals = new HashMap<>();
    private final Map<SumNetwork.Arc, Integer> columns = new HashMap<>();
    private final Set<Integer> closed = new HashSet<>();

    private SmallCells(CountTable table, int threshold) {
        this.table = table;
        this.threshold = threshold;
        this.network = new SumNetwork(threshold);
        this.cells = new SumNetwork.Arc[table.rows().size()][table.columns().size()];
        this.rowTotals = new SumNetwork.Arc[table.rows().size()];
        build();
    }

    /** The table as those above may see it. */
    public static PublishedTable publish(CountTable table, int threshold) {
        SmallCells cells = new SmallCells(table, threshold);
        cells.hideSmall();
        cells.protect();
        return cells.published();
    }

    private void build() {
        int[] columnNodes = nodes();
        Map<String, int[]> groupNodes = new HashMap<>();
        Map<String, Integer> above = new HashMap<>();
        for (String group : table.groups()) {
            groupNodes.put(group, nodes());
            above.put(group, buildGroup(group, groupNodes.get(group), columnNodes));
        }
        for (int r = 0; r < cells.length; r++) {
            String group = table.rows().get(r).group();
            int from = network.root();
            if (table.rowTotals()) {
                from = network.addNode();
                rowTotals[r] = sum(above.getOrDefault(group, network.root()), from, table.rowTotal(r));
            }
            for (int c = 0; c < columnNodes.length; c++) {
                int count = table.count(r, c);
                cells[r][c] =
                        network.addArc(from, groupNodes.getOrDefault(group, columnNodes)[c], count, BASE_COST + count);
                columns.put(cells[r][c], c);
            }
        }
    }

    private int[] nodes() {
        return table.columns().stream().mapToInt(column -> network.addNode()).toArray();
    }

    /** Returns the node that the row totals of the group hang on. */
    private int buildGroup(String group, int[] groupNodes, int[] columnNodes) {
        SumNetwork.Arc[] sums = new SumNetwork.Arc[groupNodes.length];
        int total = 0;
        for (int c = 0; c < sums.length; c++) {
            sums[c] = sum(groupNodes[c], columnNodes[c], table.subtotal(group, c));
            columns.put(sums[c], c);
            total += sums[c].value;
        }
        subtotals.put(group, sums);
        if (!table.rowTotals()) {
            return network.root();
        }
        int node = network.addNode();
        groupTotals.put(group, sum(network.root(), node, total));
        return node;
    }

    private SumNetwork.Arc sum(int from, int to, int value) {
        return network.addArc(from, to, value, SUBTOTAL_COST * (BASE_COST + value));
    }

    private void hideSmall() {
        for (SumNetwork.Arc arc : network.arcs()) {
            if (arc.value > 0 && arc.value < threshold) {
                arc.display = Display.SMALL;
            }
        }
    }

    /** Hides more until every hidden cell is safe. Every round hides or closes something, so it ends. */
    private void protect() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (SumNetwork.Arc arc : network.arcs()) {
                if (arc.hidden() && (isOpenAbove(arc) || isOpenBelow(arc))) {
                    changed |= hideMore(arc);
                }
            }
        }
    }

    /** Whether a reader could tell that the true count cannot be as high as it must seem to be able to. */
    private boolean isOpenAbove(SumNetwork.Arc arc) {
        int need = neededAbove(arc);
        return network.roomAbove(arc, need) < need;
    }

    private boolean isOpenBelow(SumNetwork.Arc arc) {
        int need = neededBelow(arc);
        return network.roomBelow(arc, need) < need;
    }

    /** A small count must reach threshold − 1; any other has threshold − 1 possible values together with those below it. */
    private int neededAbove(SumNetwork.Arc arc) {
        if (arc.display == Display.SMALL) {
            return threshold - 1 - arc.value;
        }
        int span = arc.closed ? Math.min(threshold - 2, totalAround(arc)) : threshold - 2;
        return Math.max(0, span - network.roomBelow(arc, span));
    }

    private static int neededBelow(SumNetwork.Arc arc) {
        return arc.display == Display.SMALL ? arc.value - 1 : 0;
    }

    private int totalAround(SumNetwork.Arc arc) {
        int column = columnOf(arc);
        return column < 0 ? table.grandTotal() : table.columnTotal(column);
    }

    private boolean hideMore(SumNetwork.Arc arc) {
        boolean upward = isOpenAbove(arc);
        List<SumNetwork.Arc> more = network.complement(arc, upward, upward ? neededAbove(arc) : neededBelow(arc));
        more.forEach(found -> found.display = Display.WITHHELD);
        return !more.isEmpty() || close(columnOf(arc));
    }

    /**
     * Nothing to hide behind: tells nothing of the column but its total. Where that is not enough, nothing of the table.
     *
     * @param column -1 for the column of row totals
     */
    private boolean close(int column) {
        if (column >= 0 && closed.add(column)) {
            closeColumn(column);
            return true;
        }
        boolean changed = false;
        for (int c = 0; c < table.columns().size(); c++) {
            if (closed.add(c)) {
                closeColumn(c);
                changed = true;
            }
        }
        for (SumNetwork.Arc arc : network.arcs()) {
            changed |= !arc.closed;
            closeArc(arc);
        }
        return changed;
    }

    private void closeColumn(int column) {
        network.arcs().stream().filter(arc -> columnOf(arc) == column).forEach(SmallCells::closeArc);
    }

    private static void closeArc(SumNetwork.Arc arc) {
        arc.display = Display.WITHHELD;
        arc.closed = true;
    }

    /** -1 for a row's total. */
    private int columnOf(SumNetwork.Arc arc) {
        return columns.getOrDefault(arc, -1);
    }

    private PublishedTable published() {
        List<PublishedRow> rows = new ArrayList<>();
        List<String> groups = table.groups();
        if (groups.isEmpty()) {
            addRows(null, rows);
        }
        for (String group : groups) {
            addRows(group, rows);
            List<PublishedCell> sums = new ArrayList<>();
            for (SumNetwork.Arc arc : subtotals.get(group)) {
                sums.add(cell(arc));
            }
            if (table.rowTotals()) {
                sums.add(cell(groupTotals.get(group)));
            }
            rows.add(new PublishedRow(PublishedRow.Kind.SUBTOTAL, group, group, group, sums));
        }
        List<PublishedCell> totals = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            totals.add(PublishedCell.shown(table.columnTotal(c)));
        }
        if (table.rowTotals()) {
            totals.add(PublishedCell.shown(table.grandTotal()));
        }
        rows.add(new PublishedRow(PublishedRow.Kind.TOTAL, null, null, null, totals));
        return new PublishedTable(table.columns(), rows, threshold, closed);
    }

    private void addRows(String group, List<PublishedRow> rows) {
        for (int r = 0; r < cells.length; r++) {
            CountRow row = table.rows().get(r);
            if (group == null || group.equals(row.group())) {
                List<PublishedCell> published = new ArrayList<>();
                for (SumNetwork.Arc arc : cells[r]) {
                    published.add(cell(arc));
                }
                if (table.rowTotals()) {
                    published.add(cell(rowTotals[r]));
                }
                rows.add(new PublishedRow(PublishedRow.Kind.ROW, row.key(), row.label(), group, published));
            }
        }
    }

    private static PublishedCell cell(SumNetwork.Arc arc) {
        return arc.hidden() ? new PublishedCell(arc.display, null) : PublishedCell.shown(arc.value);
    }
}
