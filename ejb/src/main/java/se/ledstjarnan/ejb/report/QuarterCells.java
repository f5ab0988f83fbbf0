package se.ledstjarnan.ejb.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.report.BoardFigures;
import se.ledstjarnan.domain.report.CellName;
import se.ledstjarnan.domain.report.CountedCells;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ToldBefore;
import se.ledstjarnan.domain.statistics.CellNames;
import se.ledstjarnan.domain.statistics.CountTable;
import se.ledstjarnan.domain.statistics.PublishedTable;

/** What the quarterly reports have told, by the names that all reports know their cells by. */
final class QuarterCells {

    private static final Map<String, String> HEALTH_CARE = Map.of(CellName.AREA, "HSL");

    private QuarterCells() {}

    static List<ToldBefore.Told> told(ToldQuarter quarter) {
        QuarterFigures figures = quarter.figures();
        BoardFigures board = new BoardFigures(figures, quarter.threshold());
        List<Quarter> quarters = figures.quarters();
        List<ToldBefore.Told> told = new ArrayList<>();
        told.add(told(quarters, figures.byCategory(), board.byCategory(), "deviation", CellName.CATEGORY));
        told.add(told(quarters, figures.bySeverity(), board.bySeverity(), "deviation", "severity"));
        told.add(told(quarters, figures.byUnit(), board.byUnit(), "deviation", CellName.UNIT));
        told.add(told(
                quarters,
                figures.complaints(se.ledstjarnan.domain.report.FigurePart.COMPLAINT_IN),
                board.complaintsIn(),
                "complaint",
                "source"));
        return told;
    }

    private static ToldBefore.Told told(
            List<Quarter> quarters, CountTable counted, PublishedTable shown, String what, String by) {
        List<CountedCells.Column> columns = quarters.stream()
                .map(quarter -> new CountedCells.Column(
                        what, HEALTH_CARE, new ReportPeriod(quarter.firstDay(), quarter.lastDay())))
                .toList();
        CellNames names = new CountedCells(by, columns).names(counted.columns());
        return new ToldBefore.Told(
                counted,
                shown,
                (kind, row, column) ->
                        names.name(kind, QuarterFigures.NOT_JUDGED.equals(row) ? CountedCells.NONE : row, column));
    }
}
