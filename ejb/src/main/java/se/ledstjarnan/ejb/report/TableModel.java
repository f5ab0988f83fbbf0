package se.ledstjarnan.ejb.report;

import java.util.List;

/** A table of a document with the charts under it; names are those of the template. Intro is null where there is none. */
record TableModel(
        String title,
        String intro,
        String rowTitle,
        List<String> columns,
        boolean hasTrend,
        List<Row> rows,
        List<String> notes,
        List<ChartModel> charts) {

    /** Kind is part (within a group), sum, all or plain; trend is null where nothing is to be said. */
    record Row(String kind, String label, List<CellModel> cells, String trend, String trendKind) {}
}
