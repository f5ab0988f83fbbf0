package se.ledstjarnan.domain.report;

import java.util.List;

/**
 * The figures that one source handed in, with its words of that day; frozen with the report and never changed afterwards.
 *
 * @param lists what is told in words beside the figures
 * @param notes what a reader must know to understand the figures, such as that one event may have several categories
 */
public record CollectedBlock(
        List<CollectedTable> tables,
        List<CollectedFigure> figures,
        List<CollectedSeries> series,
        List<CollectedList> lists,
        List<String> notes) {

    public CollectedBlock {
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
        series = List.copyOf(series);
        lists = List.copyOf(lists);
        notes = List.copyOf(notes);
    }

    /** Without lists. */
    public CollectedBlock(
            List<CollectedTable> tables,
            List<CollectedFigure> figures,
            List<CollectedSeries> series,
            List<String> notes) {
        this(tables, figures, series, List.of(), notes);
    }
}
