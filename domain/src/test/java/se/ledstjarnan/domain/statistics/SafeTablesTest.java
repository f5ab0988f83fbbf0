package se.ledstjarnan.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.statistics.SafeTables.Totals;

class SafeTablesTest {

    private static final int THRESHOLD = 5;

    private static CountTable table(String column, Object... keysAndCounts) {
        List<CountRow> rows = new java.util.ArrayList<>();
        for (int i = 0; i < keysAndCounts.length; i += 2) {
            String key = (String) keysAndCounts[i];
            rows.add(new CountRow(key, key, null, List.of((Integer) keysAndCounts[i + 1])));
        }
        return new CountTable(List.of(column), rows, false);
    }

    private static CellNames names(String measure, String dimension) {
        return CellNames.byPeriod(measure, dimension, null, column -> column);
    }

    private static PublishedCell cell(PublishedTable table, String row) {
        return table.row(row).cells().get(0);
    }

    private static PublishedCell total(PublishedTable table) {
        return table.rows().get(table.rows().size() - 1).cells().get(0);
    }

    @Test
    void aTableByItselfIsPublishedAsBefore() {
        CountTable table = table("Q1", "a", 2, "b", 9, "c", 30);
        assertThat(SafeTables.of(THRESHOLD).add("t", table).publish())
                .containsExactly(Map.entry("t", SmallCells.publish(table, THRESHOLD)));
    }

    @Test
    void withThresholdOneNothingIsHidden() {
        PublishedTable shown = SafeTables.of(1)
                .add("t", table("Q1", "a", 2, "b", 1), Totals.HIDEABLE, names("event", "unit"))
                .publish()
                .get("t");
        assertThat(shown.anyHidden()).isFalse();
    }

    @Test
    void aTableWithNothingInItIsPublished() {
        CountTable none = new CountTable(List.of("Q1"), List.of(), false);
        PublishedTable shown = SafeTables.of(THRESHOLD)
                .add("t", none, Totals.HIDEABLE, names("event", "unit"))
                .publish()
                .get("t");
        assertThat(total(shown)).isEqualTo(PublishedCell.shown(0));
    }

    @Test
    void oneCaseOfAPartIsHiddenInItsTotalToo() {
        PublishedTable shown = SafeTables.of(THRESHOLD)
                .add("t", table("Q1", "a", 1, "b", 0), Totals.HIDEABLE, names("event|category=FALL", "unit"))
                .publish()
                .get("t");
        assertThat(total(shown).isShown()).isFalse();
        assertThat(cell(shown, "a").isShown()).isFalse();
    }

    @Test
    void theSameCellLooksTheSameInEveryTable() {
        Map<String, PublishedTable> shown = SafeTables.of(THRESHOLD)
                .add(
                        "categories",
                        table("Q1", "FALL", 3, "OTHER", 40, "MORE", 12),
                        Totals.PUBLIC,
                        names("event", "category"))
                .add("falls", table("Q1", "u1", 0, "u2", 3), Totals.HIDEABLE, names("event|category=FALL", "unit"))
                .publish();
        assertThat(cell(shown.get("categories"), "FALL")).isEqualTo(PublishedCell.small());
        assertThat(total(shown.get("falls"))).isEqualTo(PublishedCell.small());
    }

    @Test
    void whatWasToldBeforeHidesNothing() {
        CountTable before = table("Q1", "a", 10, "b", 7);
        PublishedTable told = SafeTables.of(THRESHOLD)
                .add("t", before, Totals.PUBLIC, names("event", "unit"))
                .publish()
                .get("t");
        assertThat(told.anyHidden()).isFalse();
        PublishedTable now = SafeTables.of(THRESHOLD)
                .add("t", table("Q1", "a", 10, "b", 3, "c", 4, "d", 8, "e", 9), Totals.PUBLIC, names("event", "unit"))
                .alreadyPublished(before, told, names("event", "unit"))
                .publish()
                .get("t");
        assertThat(cell(now, "a")).isEqualTo(PublishedCell.shown(10));
        assertThat(cell(now, "b").isShown()).isFalse();
        assertThat(List.of(cell(now, "d"), cell(now, "e"))).anyMatch(cell -> !cell.isShown());
    }

    @Test
    void aYearDoesNotGiveItsQuartersAway() {
        CellNames quarter = CellNames.of("q");
        CellNames year = CellNames.of("y");
        CountTable quarters = new CountTable(
                List.of("Q1", "Q2"),
                List.of(
                        new CountRow("a", "a", null, List.of(2, 20)),
                        new CountRow("b", "b", null, List.of(9, 30)),
                        new CountRow("c", "c", null, List.of(8, 12))),
                false);
        SafeTables safe = SafeTables.of(THRESHOLD)
                .add("q", quarters, Totals.PUBLIC, quarter)
                .add("y", table("2026", "a", 22, "b", 39, "c", 20), Totals.PUBLIC, year);
        for (String row : List.of("a", "b", "c")) {
            safe.sum(
                    year.name(PublishedRow.Kind.ROW, row, "2026"),
                    List.of(
                            quarter.name(PublishedRow.Kind.ROW, row, "Q1"),
                            quarter.name(PublishedRow.Kind.ROW, row, "Q2")));
        }
        Map<String, PublishedTable> shown = safe.publish();
        PublishedRow a = shown.get("q").row("a");
        assertThat(a.cells().get(0)).isEqualTo(PublishedCell.small());
        boolean yearHidden = !cell(shown.get("y"), "a").isShown();
        boolean otherHidden = !a.cells().get(1).isShown();
        assertThat(yearHidden || otherHidden).isTrue();
    }

    @Test
    void twoTablesMayNotHaveTheSameKey() {
        SafeTables safe = SafeTables.of(THRESHOLD).add("t", table("Q1", "a", 1));
        CountTable other = table("Q1", "a", 1);
        assertThatThrownBy(() -> safe.add("t", other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameCountsAreAlwaysHiddenTheSameWay() {
        CountTable table = table("Q1", "a", 1, "b", 7, "c", 7, "d", 7);
        CellNames names = names("event", "unit");
        PublishedTable first = SafeTables.of(THRESHOLD)
                .add("t", table, Totals.HIDEABLE, names)
                .publish()
                .get("t");
        assertThat(SafeTables.of(THRESHOLD)
                        .add("t", table, Totals.HIDEABLE, names)
                        .publish()
                        .get("t"))
                .isEqualTo(first);
    }
}
