package se.ledstjarnan.domain.report;

import java.util.List;

/**
 * The figures that one source handed in, with its words of that day; frozen with the report and never changed afterwards.
 *
 * @param lists what is told in words beside the figures
 * @param notes what a reader must know to understand the figures, such as that one event may have several categories
 * @param facts counts that their source makes tables of by itself, by hiding rules of its own
 */
public record CollectedBlock(
        List<CollectedTable> tables,
        List<CollectedFigure> figures,
        List<CollectedSeries> series,
        List<CollectedList> lists,
        List<String> notes,
        List<ReportFigure> facts) {

    public CollectedBlock {
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
        series = List.copyOf(series);
        lists = List.copyOf(lists);
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
    }

    /** Of a source that leaves it to others to put its figures into words. */
    public CollectedBlock(
            List<CollectedTable> tables,
            List<CollectedFigure> figures,
            List<CollectedSeries> series,
            List<CollectedList> lists,
            List<String> notes) {
        this(tables, figures, series, lists, notes, List.of());
    }

    /** Of a source that tells of its counts and lists itself. @param notes how they are counted */
    public static CollectedBlock told(List<ReportFigure> facts, List<CollectedList> lists, List<String> notes) {
        return new CollectedBlock(List.of(), List.of(), List.of(), lists, notes, facts);
    }

    /** The rows of the list; none where there is no such list. */
    public List<List<String>> rows(String list) {
        return lists.stream()
                .filter(each -> each.key().equals(list))
                .findFirst()
                .map(CollectedList::rows)
                .orElse(List.of());
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
