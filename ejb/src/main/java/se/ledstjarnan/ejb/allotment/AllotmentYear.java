package se.ledstjarnan.ejb.allotment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The means of a year.
 *
 * @param before the same units the year before, to compare with
 * @param years those that there is something of, the latest first
 */
public record AllotmentYear(
        int year,
        List<AllotmentRow> rows,
        List<AllotmentRow> before,
        List<Decision> decisions,
        List<Integer> years,
        boolean writes,
        boolean records)
        implements Serializable {

    /** What the board decided of the year. */
    public record Decision(String words, String body, LocalDate day, String paragraph, String registerNumber)
            implements Serializable {}

    /** Whether there is a budget that the board has not decided as it stands. */
    public boolean proposed() {
        return rows.stream().anyMatch(row -> !row.isDecided());
    }
}
