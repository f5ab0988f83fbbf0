package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.util.List;

/**
 * A page of the caller's own reports.
 *
 * @param count how many there are in all, counted up to {@code most}
 * @param most where counting stopped; more is said as "more than"
 * @param page the page shown, from 1
 */
public record MyReportListPage(List<MyReportRow> rows, int count, int most, int page) implements Serializable {

    /** How far is counted at least. */
    public static final int MOST = 1_001;

    /** The last page one can turn to. */
    public static final int LAST = 400;

    /** Far enough to know that there are two more pages. */
    static int countedTo(int page) {
        return Math.max(MOST, (page + 2) * MyReportFilter.PAGE);
    }

    /** How many pages so many rows take; at least one. */
    static int pages(int count) {
        return Math.max(1, (count + MyReportFilter.PAGE - 1) / MyReportFilter.PAGE);
    }
}
