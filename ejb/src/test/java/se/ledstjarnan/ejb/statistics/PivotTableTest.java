package se.ledstjarnan.ejb.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.OrganisedAs;

class PivotTableTest {

    private static PivotAsk ask(PivotMeasure measure, PivotSplit rows, PivotSplit columns) {
        return new PivotAsk(
                measure,
                rows,
                columns,
                LocalDate.of(2026, 2, 10),
                LocalDate.of(2026, 8, 20),
                17L,
                null,
                OrganisedAs.NOW);
    }

    private static JpaPivot.Line line(String row, String column, int count) {
        return new JpaPivot.Line(row, column, row, column, count, count);
    }

    private static List<JpaPivot.Line> lines(int a, int b) {
        List<JpaPivot.Line> lines = new ArrayList<>();
        lines.add(line("a", "2025", a));
        lines.add(line("b", "2025", b));
        lines.add(line("a", null, a));
        lines.add(line("b", null, b));
        lines.add(line(null, "2025", a + b));
        lines.add(line(null, null, a + b));
        return lines;
    }

    @Test
    void theGreatestStandsFirst() {
        Pivot pivot = PivotTable.of(ask(PivotMeasure.DEVIATIONS, PivotSplit.UNIT, PivotSplit.YEAR), lines(2, 30), true);

        assertThat(pivot.rows()).extracting(Pivot.Head::key).containsExactly("b", "a");
        assertThat(pivot.figure("a", "2025").value()).isEqualTo(2);
        assertThat(pivot.figure(null, null).base()).isEqualTo(32);
        assertThat(pivot.anyHidden()).isFalse();
    }

    @Test
    void whoMayNotOpenTheRowsIsToldNoSmallCount() {
        PivotAsk ask = ask(PivotMeasure.LEX_SARAH, PivotSplit.UNIT, PivotSplit.YEAR);

        Pivot safe = PivotTable.safe(PivotTable.of(ask, lines(2, 30), false), 5);

        assertThat(safe.figure("a", "2025").isHidden()).isTrue();
        assertThat(safe.figure("b", "2025").isHidden()
                        || safe.figure(null, "2025").isHidden())
                .isTrue();
        assertThat(safe.threshold()).isEqualTo(5);
    }

    @Test
    void oneCaseAloneIsHiddenInItsTotalToo() {
        PivotAsk ask = ask(PivotMeasure.LEX_SARAH, PivotSplit.UNIT, null);
        List<JpaPivot.Line> one = List.of(line("a", null, 1), line(null, null, 1));

        Pivot safe = PivotTable.safe(PivotTable.of(ask, one, false), 5);

        assertThat(safe.figure(null, null).isHidden()).isTrue();
    }

    @Test
    void nothingCountedIsAnEmptyTable() {
        PivotAsk ask = ask(PivotMeasure.LEX_SARAH, PivotSplit.UNIT, PivotSplit.YEAR);

        assertThat(PivotTable.safe(PivotTable.of(ask, List.of(), false), 5).rows())
                .isEmpty();
    }

    @Test
    void whoMayNotOpenTheRowsCountsWholeQuartersOfAll() {
        PivotAsk coarse = ask(PivotMeasure.LEX_SARAH, PivotSplit.MONTH, PivotSplit.QUARTER)
                .coarse();

        assertThat(coarse.from()).isEqualTo("2026-01-01");
        assertThat(coarse.to()).isEqualTo("2026-09-30");
        assertThat(coarse.unitId()).isNull();
        assertThat(coarse.rows()).isEqualTo(PivotSplit.QUARTER);
        assertThat(coarse.columns()).isNull();
    }

    @Test
    void indicatorsAreNotPutTogether() {
        PivotAsk ask = ask(PivotMeasure.INDICATORS, PivotSplit.INDICATOR, PivotSplit.YEAR);

        Pivot pivot = PivotTable.of(ask, lines(2, 3), true);

        assertThat(pivot.figure("a", null)).isNull();
        assertThat(pivot.figure("a", "2025").value()).isEqualTo(2);
    }
}
