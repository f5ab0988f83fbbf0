package se.ledstjarnan.domain.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.statistics.PublishedRow.Kind;

/** A table whose cells may stand in other tables too; its rows stand as they are published. */
final class LinkedTable {

    /** Hiding a sum costs the reader more than hiding a row. */
    private static final int SUM_COST = 8;

    private static final int BASE_COST = 10;

    /** One cell as it stands in the table. */
    record Place(Kind kind, String row, String label, String group, int value, int cost, String name) {}

    private final CountTable table;
    private final List<List<Place>> places = new ArrayList<>();
    private LinkedCell[][] cells;
    private final Set<Integer> closed = new HashSet<>();

    LinkedTable(CountTable table, CellNames names) {
        this.table = table;
        List<String> groups = table.groups();
        if (groups.isEmpty()) {
            table.rows().forEach(row -> addRow(Kind.ROW, row.key(), row.label(), null, row.counts(), names));
        }
        for (String group : groups) {
            table.rows().stream()
                    .filter(row -> group.equals(row.group()))
                    .forEach(row -> addRow(Kind.ROW, row.key(), row.label(), group, row.counts(), names));
            addRow(Kind.SUBTOTAL, group, group, group, sums(column -> table.subtotal(group, column)), names);
        }
        addRow(Kind.TOTAL, null, null, null, sums(table::columnTotal), names);
    }

    private List<Integer> sums(java.util.function.IntUnaryOperator sum) {
        return IntStream.range(0, table.columns().size()).map(sum).boxed().toList();
    }

    private void addRow(Kind kind, String row, String label, String group, List<Integer> counts, CellNames names) {
        List<Place> line = new ArrayList<>();
        for (int c = 0; c < counts.size(); c++) {
            line.add(place(
                    kind,
                    row,
                    label,
                    group,
                    counts.get(c),
                    names,
                    table.columns().get(c)));
        }
        if (table.rowTotals()) {
            int sum = counts.stream().mapToInt(Integer::intValue).sum();
            line.add(place(kind, row, label, group, sum, names, null));
        }
        places.add(line);
    }

    private static Place place(
            Kind kind, String row, String label, String group, int value, CellNames names, String column) {
        int weight = (kind == Kind.ROW ? 1 : SUM_COST) * (column == null ? SUM_COST : 1);
        return new Place(kind, row, label, group, value, weight * (BASE_COST + value), names.name(kind, row, column));
    }

    List<String> names() {
        return places.stream()
                .flatMap(List::stream)
                .map(Place::name)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** Takes the cell of each place, so that the same cell may stand in several tables, and ties their sums. */
    void link(java.util.function.Function<Place, LinkedCell> find) {
        closed.clear();
        cells = places.stream()
                .map(line -> line.stream().map(find).toArray(LinkedCell[]::new))
                .toArray(LinkedCell[][]::new);
        int total = cells.length - 1;
        for (int c = 0; c < cells[total].length; c++) {
            List<LinkedCell> group = new ArrayList<>();
            List<LinkedCell> parts = new ArrayList<>();
            for (int r = 0; r < total; r++) {
                if (kind(r) == Kind.SUBTOTAL) {
                    LinkedSum.tie(cells[r][c], group);
                    group = new ArrayList<>();
                    parts.add(cells[r][c]);
                } else {
                    group.add(cells[r][c]);
                }
            }
            LinkedSum.tie(cells[total][c], parts.isEmpty() ? group : parts);
        }
        if (table.rowTotals()) {
            for (LinkedCell[] line : cells) {
                LinkedSum.tie(line[line.length - 1], Arrays.asList(line).subList(0, line.length - 1));
            }
        }
    }

    private Kind kind(int row) {
        return places.get(row).get(0).kind();
    }

    List<LinkedCell> cells() {
        return Arrays.stream(cells).flatMap(Arrays::stream).toList();
    }

    /** The sums of the columns. */
    List<LinkedCell> totals() {
        return List.of(cells[cells.length - 1]);
    }

    /** Tells each cell how it was published. */
    void wasPublished(PublishedTable published) {
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < cells[r].length; c++) {
                boolean all =
                        published.closedColumns().size() == table.columns().size();
                boolean shut =
                        c < table.columns().size() ? published.closedColumns().contains(c) : all;
                cells[r][c].wasPublished(published.rows().get(r).cells().get(c), shut || all, published.threshold());
            }
        }
    }

    /** Closes the columns in which the cell stands, but for their totals; whether that changed anything. */
    boolean closeColumns(LinkedCell cell) {
        boolean changed = false;
        for (int c = 0; c < cells[0].length; c++) {
            int column = c;
            if (Arrays.stream(cells).anyMatch(line -> line[column] == cell)) {
                for (int r = 0; r < cells.length - 1; r++) {
                    changed |= cells[r][c].close();
                }
                closed.add(c);
            }
        }
        return changed;
    }

    /** Closes all that it can; whether that changed anything. */
    boolean close() {
        boolean changed = false;
        for (LinkedCell cell : cells()) {
            changed |= cell.close();
        }
        IntStream.range(0, table.columns().size()).forEach(closed::add);
        return changed;
    }

    PublishedTable published(int threshold) {
        List<PublishedRow> rows = new ArrayList<>();
        for (int r = 0; r < cells.length; r++) {
            Place first = places.get(r).get(0);
            List<PublishedCell> line = Arrays.stream(cells[r])
                    .map(cell -> cell.display == PublishedCell.Display.SHOWN
                            ? PublishedCell.shown(cell.value)
                            : new PublishedCell(cell.display, null))
                    .toList();
            rows.add(new PublishedRow(first.kind(), first.row(), first.label(), first.group(), line));
        }
        Set<Integer> columns = new HashSet<>(closed);
        columns.retainAll(IntStream.range(0, table.columns().size()).boxed().toList());
        return new PublishedTable(table.columns(), rows, threshold, columns);
    }
}
