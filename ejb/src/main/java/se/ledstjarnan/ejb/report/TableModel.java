package se.ledstjarnan.ejb.report;

import java.util.List;

/** A table of a document; names are those of the template. The chart under it is null where there is none. */
record TableModel(
        String title,
        String intro,
        String rowTitle,
        List<String> columns,
        boolean hasTrend,
        List<Row> rows,
        List<String> notes,
        ChartModel chart) {

    /** Kind is part (within a group), sum, all or plain; trend is null where nothing is to be said. */
    record Row(String kind, String label, List<CellModel> cells, String trend, String trendKind) {}
}
