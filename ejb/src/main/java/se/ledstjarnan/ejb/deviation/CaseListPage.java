package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.util.List;

/**
 * A page of the list of cases.
 *
 * @param count how many there are in all, counted up to {@code most}
 * @param most where counting stopped; more is said as "more than"
 * @param page the page shown, from 1
 */
public record CaseListPage(List<CaseRow> rows, int count, int most, int page) implements Serializable {

    CaseListPage with(List<CaseRow> others) {
        return new CaseListPage(others, count, most, page);
    }

    /** Rows on a page. */
    public static final int SIZE = 25;

    /** How far is counted at least. */
    public static final int MOST = 1_001;

    /** How far is counted at least where words are searched for, which takes longer. */
    public static final int MOST_WITH_WORDS = 101;

    /** The last page one can turn to; whoever has so many cases narrows the list, or exports it. */
    public static final int LAST = 400;

    /** How many pages so many rows take; at least one. */
    static int pages(int count) {
        return Math.max(1, Math.min(LAST, (count + SIZE - 1) / SIZE));
    }
}
