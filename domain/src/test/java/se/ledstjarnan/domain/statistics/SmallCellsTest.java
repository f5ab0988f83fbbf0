package se.ledstjarnan.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private static final int THRESHOLD = 5;

    @Test
    void showsEverythingWhereNothingIsSmall() {
        assertThat(publish(row("Fall", 71), row("Läkemedel", 52), row("Nutrition", 0)))
                .isEqualTo("71 52 0 =123");
    }

    @Test
    void hidesASmallCountAndTheLeastOfTheOthers() {
        assertThat(publish(row("Fall", 71), row("Läkemedel", 52), row("Information", 14), row("Trycksår", 3)))
                .isEqualTo("71 52 dold <5 =140");
    }

    @Test
    void hidesASecondCountThatIsLargeEnoughToCoverEvenForOneWhoKnowsTheRule() {
        assertThat(publish(row("Fall", 40), row("A", 6), row("B", 1)))
                .as("6 cannot cover 1, since 7 − 5 leaves at most 2")
                .isEqualTo("dold 6 <5 =47");
    }

    @Test
    void twoSmallCountsCoverEachOtherOnlyWithRoomForBoth() {
        assertThat(publish(row("Fall", 40), row("A", 2), row("B", 3))).isEqualTo("40 <5 <5 =45");
        assertThat(publish(row("Fall", 40), row("A", 1), row("B", 1))).isEqualTo("dold <5 <5 =42");
        assertThat(publish(row("Fall", 40), row("A", 4), row("B", 4))).isEqualTo("dold <5 <5 =48");
    }

    @Test
    void noughtsAndTotalsAreShown() {
        assertThat(publish(row("Fall", 0), row("A", 12), row("B", 30), row("C", 4)))
                .isEqualTo("0 dold 30 <5 =46");
    }

    @Test
    void closesAColumnWithTooLittleInIt() {
        assertThat(publish(row("Fall", 0), row("A", 0), row("B", 1))).isEqualTo("dold dold dold =1");
        assertThat(publish(row("Fall", 5), row("A", 1))).isEqualTo("dold dold =6");
        assertThat(publish(row("Fall", 0), row("A", 0))).isEqualTo("0 0 =0");
    }

    @Test
    void hidesWithinTheGroupBeforeItTouchesTheSubtotal() {
        assertThat(publish(
                        grouped("Björken", "Äldre", 30),
                        grouped("Granen", "Äldre", 12),
                        grouped("Asken", "Äldre", 2),
                        grouped("Eken", "Stöd", 20)))
                .isEqualTo("30 dold <5 /44 20 /20 =64");
    }

    @Test
    void hidesASmallSubtotalAndCoversItByAnother() {
        assertThat(publish(
                        grouped("Björken", "Äldre", 30),
                        grouped("Granen", "Äldre", 12),
                        grouped("Asken", "Stöd", 2),
                        grouped("Eken", "Stöd", 0)))
                .isEqualTo("30 dold /dold <5 0 /<5 =44");
    }

    @Test
    void eachQuarterIsJudgedByItself() {
        CountTable alone = new CountTable(List.of("Kv 3"), List.of(row("Fall", 71), row("A", 14), row("B", 3)), false);
        CountTable beside = new CountTable(
                List.of("Kv 4", "Kv 3"), List.of(row("Fall", 60, 71), row("A", 2, 14), row("B", 9, 3)), false);

        List<PublishedCell> first = column(SmallCells.publish(alone, THRESHOLD), 0);

        assertThat(column(SmallCells.publish(beside, THRESHOLD), 1)).isEqualTo(first);
    }

    @Test
    void coversAcrossRowsAndColumnsWhereBothAreSummed() {
        CountTable table = new CountTable(
                List.of("Fall", "Läkemedel", "Övrigt"),
                List.of(row("Björken", 20, 30, 40), row("Granen", 21, 2, 41), row("Asken", 22, 32, 42)),
                true);

        PublishedTable published = SmallCells.publish(table, THRESHOLD);

        assertThat(published.rows().stream().map(SmallCellsTest::text))
                .as("a rectangle of four hidden cells")
                .containsExactly("dold dold 40 90", "dold <5 41 64", "22 32 42 96", "=63 =64 =123 =250");
    }

    @Test
    void aHiddenCellDoesNotCarryItsCount() {
        PublishedTable published =
                SmallCells.publish(new CountTable(List.of("Kv"), List.of(row("A", 3), row("B", 40)), false), 5);

        assertThat(published.rows().get(0).cells().get(0).value()).isNull();
        assertThat(published.rows().get(1).cells().get(0).value()).isNull();
        assertThatThrownBy(() -> new PublishedCell(PublishedCell.Display.SMALL, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thresholdIsTheMunicipalitysOwn() {
        CountTable table = new CountTable(List.of("Kv"), List.of(row("A", 3), row("B", 40), row("C", 50)), false);

        assertThat(text(column(SmallCells.publish(table, 3), 0))).isEqualTo("3 40 50 93");
        assertThat(text(column(SmallCells.publish(table, 10), 0))).isEqualTo("<10 dold 50 93".replace("<10", "<5"));
    }

    @Test
    void saysWhichRowsTellNothing() {
        PublishedTable published = SmallCells.publish(
                new CountTable(List.of("3", "2"), List.of(row("A", 3, 0), row("B", 40, 41), row("C", 60, 61)), false),
                THRESHOLD);

        assertThat(published.rows().get(0).tellsNothing()).isTrue();
        assertThat(published.rows().get(1).tellsNothing()).isFalse();
    }

    private static CountRow row(String label, Integer... counts) {
        return new CountRow(label, label, null, List.of(counts));
    }

    private static CountRow grouped(String label, String group, Integer... counts) {
        return new CountRow(label, label, group, List.of(counts));
    }

    private static String publish(CountRow... rows) {
        PublishedTable table = SmallCells.publish(new CountTable(List.of("Kv 3"), List.of(rows), false), THRESHOLD);
        return table.rows().stream().map(SmallCellsTest::text).collect(Collectors.joining(" "));
    }

    private static List<PublishedCell> column(PublishedTable table, int column) {
        return table.rows().stream().map(row -> row.cells().get(column)).toList();
    }

    private static String text(PublishedRow row) {
        String mark = switch (row.kind()) {
            case ROW -> "";
            case SUBTOTAL -> "/";
            case TOTAL -> "=";
        };
        return row.cells().stream().map(cell -> mark + text(List.of(cell))).collect(Collectors.joining(" "));
    }

    private static String text(List<PublishedCell> cells) {
        return cells.stream()
                .map(cell -> switch (cell.display()) {
                    case SHOWN -> String.valueOf(cell.value());
                    case SMALL -> "<5";
                    case WITHHELD -> "dold";
                })
                .collect(Collectors.joining(" "));
    }
}
