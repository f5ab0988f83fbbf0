package se.ledstjarnan.domain.report;

import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.statistics.CellNames;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.domain.statistics.PublishedRow.Kind;
import se.ledstjarnan.domain.statistics.PublishedTable;

/** What readers know from earlier versions and other reports, and how units are tied to each other. */
public record ToldBefore(List<Told> tables, CellSums.UnitTree units) {

    public static final ToldBefore NOTHING = new ToldBefore(List.of(), CellSums.UnitTree.NONE);

    /** A table as it was counted then, as it was shown then, and what its cells are called. */
    public record Told(CountTable counted, PublishedTable shown, CellNames names) {}

    public ToldBefore {
        tables = List.copyOf(tables);
    }

    /** Adds the names of the table's cells. */
    public static void name(CountTable table, CellNames names, Set<String> all) {
        for (String column : table.columns()) {
            table.rows().forEach(row -> all.add(names.name(Kind.ROW, row.key(), column)));
            table.groups().forEach(group -> all.add(names.name(Kind.SUBTOTAL, group, column)));
            all.add(names.name(Kind.TOTAL, null, column));
        }
        all.remove(null);
    }
}
