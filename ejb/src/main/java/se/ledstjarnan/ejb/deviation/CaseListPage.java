package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.util.List;

/**
 * A page of the list of cases.
 *
 * @param count how many there are in all, counted up to {@link #MOST}
 * @param page the page shown, from 1
 */
public record CaseListPage(List<CaseRow> rows, int count, int page) implements Serializable {

    /** Counting stops here; more is said as "more than". */
    public static final int MOST = 1001;
}
