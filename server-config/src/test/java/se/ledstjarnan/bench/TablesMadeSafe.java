package se.ledstjarnan.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.statistics.CellNames;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.domain.statistics.PublishedTable;
import se.ledstjarnan.domain.statistics.SafeTables;
import se.ledstjarnan.start.Postgres;

/**
 * A report of two hundred tables, a hundred and ninety-nine parts by category and quarter and one of the parts by quarter, whose cells
 * are the totals of the others. It is to be made safe in at most the time that fetching the tables takes.
 */
final class TablesMadeSafe {

    /** Cases are dealt out among as many parts as there are tables, so that a test's few units are enough. */
    static final String SQL =
            "select d.id % 199, c.code, extract(quarter from d.reported_at), count(*) from deviation d join category c"
                    + " on c.id = d.category_id where d.reported_at >= now() - interval '1 year' group by 1, 2, 3";

    private static final int PARTS = 199;

    /** The same as a report fetches them: each table by its own statement, and the one that sums them up. */
    static final String SQL_BY_TABLE = IntStream.range(0, PARTS)
                    .mapToObj(part -> "select c.code, extract(quarter from d.reported_at), count(*) from deviation d"
                            + " join category c on c.id = d.category_id where d.reported_at >= now() - interval '1 year'"
                            + " and d.id % 199 = " + part + " group by 1, 2;")
                    .collect(Collectors.joining())
            + "select d.id % 199, extract(quarter from d.reported_at), count(*) from deviation d"
            + " where d.reported_at >= now() - interval '1 year' group by 1, 2";

    private static final int TABLES = PARTS + 1;
    private static final int THRESHOLD = 5;

    private final SafeTables safe = SafeTables.of(THRESHOLD);

    TablesMadeSafe(Postgres database) throws SQLException {
        Map<Integer, Map<String, Integer[]>> parts = new LinkedHashMap<>();
        try (Connection connection = database.connectAsApplication();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SQL)) {
            while (rows.next()) {
                Integer[] counts = parts.computeIfAbsent(rows.getInt(1), none -> new LinkedHashMap<>())
                        .computeIfAbsent(rows.getString(2), none -> new Integer[] {0, 0, 0, 0});
                counts[rows.getInt(3) - 1] = rows.getInt(4);
            }
        }
        List<String> quarters = List.of("Q1", "Q2", "Q3", "Q4");
        List<CountRow> sums = new ArrayList<>();
        parts.forEach((part, categories) -> {
            List<CountRow> rows = new ArrayList<>();
            Integer[] sum = {0, 0, 0, 0};
            categories.forEach((code, counts) -> {
                rows.add(new CountRow(code, code, null, Arrays.asList(counts)));
                Arrays.setAll(sum, quarter -> sum[quarter] + counts[quarter]);
            });
            sums.add(new CountRow("part" + part, "part" + part, null, Arrays.asList(sum)));
            safe.add(
                    "part" + part,
                    new CountTable(quarters, rows, false),
                    SafeTables.Totals.HIDEABLE,
                    CellNames.byPeriod("case|part=part" + part, "category", null, quarter -> quarter));
        });
        safe.add(
                "parts",
                new CountTable(quarters, sums, false),
                SafeTables.Totals.PUBLIC,
                CellNames.byPeriod("case", "part", null, quarter -> quarter));
    }

    /** Gives the number of tables. */
    int publish() {
        Map<String, PublishedTable> shown = safe.publish();
        if (shown.size() != TABLES) {
            throw new IllegalStateException(shown.size() + " tables");
        }
        return shown.size();
    }
}
