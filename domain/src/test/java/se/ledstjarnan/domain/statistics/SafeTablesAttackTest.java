package se.ledstjarnan.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.statistics.SafeTables.Totals;

/**
 * Attacks whole reports: tables of the same events by category, subcategory, unit, department and period, with an earlier version and
 * another report of the same time.
 */
class SafeTablesAttackTest {

    private static final int THRESHOLD = 5;
    private static final List<String> QUARTERS = List.of("2026-Q1", "2026-Q2", "2026-Q3");

    /** A table of a report with how its cells are known. */
    private record Made(CountTable table, Totals totals, CellNames names) {}

    /** Something that happened: subcategory 0–5 of categories 0–2, unit 0–3 of departments 0–1, quarter. */
    private record Event(int sub, int unit, int quarter) {
        String category() {
            return "c" + sub / 2;
        }

        String department() {
            return "d" + unit / 2;
        }
    }

    private static List<Event> random(Random random, int most) {
        List<Event> events = new ArrayList<>();
        for (int sub = 0; sub < 6; sub++) {
            for (int unit = 0; unit < 4; unit++) {
                for (int quarter = 0; quarter < QUARTERS.size(); quarter++) {
                    int count = random.nextInt(3) == 0 ? 0 : random.nextInt(most + 1);
                    for (int i = 0; i < count; i++) {
                        events.add(new Event(sub, unit, quarter));
                    }
                }
            }
        }
        return events;
    }

    private static CountTable table(
            List<Event> events,
            List<String> rows,
            Function<Event, String> row,
            Function<String, String> group,
            int quarters,
            boolean rowTotals) {
        List<CountRow> counted = new ArrayList<>();
        for (String key : rows) {
            List<Integer> counts = new ArrayList<>();
            for (int q = 0; q < quarters; q++) {
                int quarter = q;
                counts.add((int) events.stream()
                        .filter(event ->
                                event.quarter() == quarter && row.apply(event).equals(key))
                        .count());
            }
            counted.add(new CountRow(key, key, group.apply(key), counts));
        }
        return new CountTable(QUARTERS.subList(0, quarters), counted, rowTotals);
    }

    private static CellNames names(String measure, String dimension, String groups) {
        CellNames byPeriod = CellNames.byPeriod(measure, dimension, groups, column -> column);
        return (kind, row, column) ->
                column != null ? byPeriod.name(kind, row, column) : byPeriod.name(kind, row, "2026");
    }

    private static final List<String> SUBS = List.of("s0", "s1", "s2", "s3", "s4", "s5");
    private static final List<String> UNITS = List.of("u0", "u1", "u2", "u3");
    private static final List<String> CATEGORIES = List.of("c0", "c1", "c2");

    private static Map<String, Made> report(List<Event> events, int quarters, boolean rowTotals) {
        Map<String, Made> made = new LinkedHashMap<>();
        made.put(
                "categories",
                new Made(
                        table(events, CATEGORIES, Event::category, key -> null, quarters, rowTotals),
                        Totals.PUBLIC,
                        names("event", "category", null)));
        made.put(
                "subcategories",
                new Made(
                        table(
                                events,
                                SUBS,
                                e -> "s" + e.sub(),
                                key -> "c" + (key.charAt(1) - '0') / 2,
                                quarters,
                                false),
                        Totals.PUBLIC,
                        names("event", "sub", "category")));
        made.put(
                "units",
                new Made(
                        table(
                                events,
                                UNITS,
                                e -> "u" + e.unit(),
                                key -> "d" + (key.charAt(1) - '0') / 2,
                                quarters,
                                rowTotals),
                        Totals.PUBLIC,
                        names("event", "unit", "department")));
        for (String category : CATEGORIES) {
            List<Event> some =
                    events.stream().filter(e -> e.category().equals(category)).toList();
            made.put(
                    "units of " + category,
                    new Made(
                            table(some, UNITS, e -> "u" + e.unit(), key -> null, quarters, rowTotals),
                            Totals.HIDEABLE,
                            names("event|category=" + category, "unit", null)));
        }
        return made;
    }

    private static Map<String, PublishedTable> publish(Map<String, Made> made, List<Release> before) {
        SafeTables safe = SafeTables.of(THRESHOLD);
        made.forEach((key, table) -> safe.add(key, table.table(), table.totals(), table.names()));
        before.forEach(release -> release.made()
                .forEach((key, table) ->
                        safe.alreadyPublished(table.table(), release.shown().get(key), table.names())));
        return safe.publish();
    }

    /** What was published at one time. */
    private record Release(Map<String, Made> made, Map<String, PublishedTable> shown) {}

    private static Reader reader(List<Release> releases) {
        Reader reader = new Reader(THRESHOLD);
        for (int i = 0; i < releases.size(); i++) {
            Release release = releases.get(i);
            boolean before = i < releases.size() - 1;
            release.made()
                    .forEach((key, table) -> reader.reads(
                            table.table(),
                            release.shown().get(key),
                            table.names(),
                            table.totals() == Totals.PUBLIC,
                            before));
        }
        return reader;
    }

    @DisplayName("nothing hidden can be worked out from a report's tables together")
    @ParameterizedTest(name = "up to {0} a cell, {1} quarters, row totals {2}")
    @CsvSource({
        "4, 1, false, 12",
        "8, 1, false, 12",
        "8, 2, false, 6",
        "6, 2, true, 6",
        "14, 3, true, 4",
        "25, 1, false, 12"
    })
    void nothingHiddenCanBeWorkedOut(int most, int quarters, boolean rowTotals, int reports) {
        Random random = new Random(most * 10L + quarters);
        int hidden = 0;
        for (int i = 0; i < reports; i++) {
            Map<String, Made> made = report(random(random, most), quarters, rowTotals);
            Reader reader = reader(List.of(new Release(made, publish(made, List.of()))));
            assertThat(reader.holes(true)).as("report " + i).isEmpty();
            hidden += reader.hidden();
        }
        assertThat(hidden).as("hidden cells").isGreaterThan(reports);
    }

    @DisplayName("nothing hidden can be worked out from a report with its earlier version and another report")
    @ParameterizedTest(name = "up to {0} a cell, row totals {1}")
    @CsvSource({"5, false, 6", "9, true, 5", "16, false, 6"})
    void nothingCanBeWorkedOutFromWhatWasPublishedBefore(int most, boolean rowTotals, int reports) {
        Random random = new Random(most);
        for (int i = 0; i < reports; i++) {
            List<Event> events = random(random, most);
            Map<String, Made> first = report(events, 2, false);
            first.keySet().removeIf(key -> key.startsWith("units"));
            List<Release> releases = new ArrayList<>();
            releases.add(new Release(first, publish(first, releases)));
            Map<String, Made> other = report(events, 1, false);
            other.keySet().removeIf(key -> !key.startsWith("units"));
            releases.add(new Release(other, publish(other, releases)));
            List<Event> counted = new ArrayList<>(events);
            for (int late = random.nextInt(4); late > 0; late--) {
                counted.add(new Event(random.nextInt(6), random.nextInt(4), 1));
            }
            Map<String, Made> second = report(counted, 3, rowTotals);
            releases.add(new Release(second, publish(second, releases)));
            assertThat(reader(releases).holes(true)).as("report " + i).isEmpty();
        }
    }

    @Test
    @DisplayName("the reader works out what is hidden table by table")
    void theReaderFindsHolesBetweenTables() {
        Random random = new Random(1);
        int found = 0;
        for (int i = 0; i < 30; i++) {
            Map<String, Made> made = report(random(random, 5), 1, false);
            Map<String, PublishedTable> alone = new LinkedHashMap<>();
            made.forEach((key, table) -> alone.put(key, SmallCells.publish(table.table(), THRESHOLD)));
            found += reader(List.of(new Release(made, alone))).holes(true).isEmpty() ? 0 : 1;
        }
        assertThat(found).as("reports with holes").isGreaterThan(4);
    }

    @Test
    @DisplayName("the reader works out what is hidden only since it is small")
    void theReaderFindsHolesWithoutComplements() {
        Random random = new Random(2);
        int found = 0;
        for (int i = 0; i < 10; i++) {
            Map<String, Made> made = report(random(random, 10), 1, false);
            Map<String, PublishedTable> naive = new LinkedHashMap<>();
            publish(made, List.of())
                    .forEach((key, table) ->
                            naive.put(key, onlySmall(made.get(key).table())));
            found += reader(List.of(new Release(made, naive))).holes(true).isEmpty() ? 0 : 1;
        }
        assertThat(found).as("reports with holes").isGreaterThan(5);
    }

    @Test
    @DisplayName("the reader works out what is hidden without regard to what was told before")
    void theReaderFindsHolesInWhatWasToldBefore() {
        Random random = new Random(3);
        int found = 0;
        for (int i = 0; i < 10; i++) {
            List<Event> events = random(random, 9);
            Map<String, Made> first = report(events, 1, false);
            first.keySet().removeIf(key -> key.startsWith("units of"));
            Map<String, Made> second = report(events, 1, false);
            List<Release> releases = new ArrayList<>();
            releases.add(new Release(first, publish(first, releases)));
            releases.add(new Release(second, publish(second, List.of())));
            found += reader(releases).holes(true).isEmpty() ? 0 : 1;
        }
        assertThat(found).as("reports with holes").isPositive();
    }

    private static PublishedTable onlySmall(CountTable table) {
        PublishedTable open = SmallCells.publish(table, 1);
        List<PublishedRow> rows = open.rows().stream()
                .map(row -> new PublishedRow(
                        row.kind(),
                        row.key(),
                        row.label(),
                        row.group(),
                        row.cells().stream()
                                .map(cell -> row.kind() == PublishedRow.Kind.TOTAL
                                        ? cell
                                        : SafeTables.publish(cell.value(), THRESHOLD))
                                .toList()))
                .toList();
        return new PublishedTable(open.columns(), rows, THRESHOLD, java.util.Set.of());
    }
}
