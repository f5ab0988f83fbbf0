package se.ledstjarnan.ejb.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.report.CellSums;
import se.ledstjarnan.domain.report.CountedCells;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ToldBefore;
import se.ledstjarnan.domain.statistics.CountRow;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.domain.statistics.OpenFigure;
import se.ledstjarnan.domain.statistics.OpenFigures;
import se.ledstjarnan.domain.statistics.PublishedCell;
import se.ledstjarnan.domain.statistics.PublishedRow;
import se.ledstjarnan.domain.statistics.PublishedTable;

class OpenTablesTest {

    private static final List<OpenCount> COUNTS = List.of(
            new OpenCount("DEVIATION", "CATEGORY", "FALL", "Fall", 40),
            new OpenCount("DEVIATION", "CATEGORY", "LAKEMEDEL", "Läkemedel", 12),
            new OpenCount("DEVIATION", "CATEGORY", "HYGIEN", "Hygien", 2));

    @Test
    void smallCountsAndWhatWouldGiveThemAwayAreHidden() {
        List<OpenFigure> figures = OpenTables.safe(2025, COUNTS, ToldBefore.NOTHING, 5);

        assertThat(figures).extracting(OpenFigure::getPart).containsExactly("Fall", "Läkemedel", "Hygien", "");
        assertThat(figures).extracting(OpenFigure::getCount).containsExactly(40, null, null, 54);
        assertThat(figures).extracting(OpenFigure::getCounted).containsExactly(40, 12, 2, 54);
    }

    @Test
    void whatAReportHasToldGivesNothingAway() {
        PublishedTable shown = new PublishedTable(
                List.of("2025"),
                List.of(
                        row("FALL", PublishedCell.withheld()),
                        row("LAKEMEDEL", PublishedCell.shown(12)),
                        row("HYGIEN", PublishedCell.small()),
                        new PublishedRow(PublishedRow.Kind.TOTAL, null, null, null, List.of(PublishedCell.shown(54)))),
                5,
                Set.of());
        CountTable counted = new CountTable(
                List.of("2025"),
                COUNTS.stream()
                        .map(count -> new CountRow(count.key(), count.key(), null, List.of(count.count())))
                        .toList(),
                false);
        CountedCells cells = new CountedCells(
                "category", List.of(new CountedCells.Column("deviation", Map.of(), ReportPeriod.ofYear(2025))));
        ToldBefore.Told report = new ToldBefore.Told(counted, shown, cells.names(List.of("2025")));

        List<OpenFigure> figures = OpenTables.safe(2025, COUNTS, before(List.of(report)), 5);

        assertThat(figures).extracting(OpenFigure::getCount).containsExactly(null, 12, null, 54);
    }

    @Test
    void whatIsPublishedIsToldAgainAsItWasPublished() {
        List<OpenFigure> figures = OpenTables.safe(2025, COUNTS, ToldBefore.NOTHING, 5);
        OpenFigures published = new OpenFigures(2025, 5, figures, null, Instant.EPOCH, LocalDate.of(2026, 2, 1));

        List<ToldBefore.Told> told = OpenTables.told(published);

        assertThat(told).hasSize(1);
        assertThat(told.get(0).counted().columnTotal(0)).isEqualTo(54);
        assertThat(told.get(0).shown().closedColumns()).isEmpty();
        assertThat(OpenTables.safe(2025, COUNTS, before(told), 5))
                .extracting(OpenFigure::getCount)
                .containsExactly(40, null, null, 54);
    }

    @Test
    void aColumnThatIsClosedIsToldToBe() {
        List<OpenCount> few = List.of(
                new OpenCount("COMPLAINT", "AREA", "SOL", "SOL", 2),
                new OpenCount("COMPLAINT", "AREA", "HSL", "HSL", 1));
        List<OpenFigure> figures = OpenTables.safe(2025, few, ToldBefore.NOTHING, 5);
        OpenFigures published = new OpenFigures(2025, 5, figures, null, Instant.EPOCH, LocalDate.of(2026, 2, 1));

        assertThat(figures).extracting(OpenFigure::getCount).containsExactly(null, null, 3);
        assertThat(OpenTables.told(published).get(0).shown().closedColumns()).containsExactly(0);
    }

    @Test
    void aYearWithNothingHasNoFigures() {
        assertThat(OpenTables.safe(2025, List.of(), ToldBefore.NOTHING, 5)).isEmpty();
    }

    private static ToldBefore before(List<ToldBefore.Told> told) {
        return new ToldBefore(told, CellSums.UnitTree.NONE);
    }

    private static PublishedRow row(String key, PublishedCell cell) {
        return new PublishedRow(PublishedRow.Kind.ROW, key, key, null, List.of(cell));
    }
}
