package se.ledstjarnan.domain.report;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day from which a series cannot be compared with what was before.
 *
 * @param label the category's name, or MAS's own words; of no meaning for the system's start
 * @param category the code of the only category that it concerns; null for all
 */
public record Break(Kind kind, LocalDate day, String label, String category) {

    /** Why. */
    public enum Kind {
        /** The first report in the system. */
        SYSTEM,
        /** A category was added. */
        ADDED,
        /** A category is no longer offered. */
        RETIRED,
        /** Recorded by MAS. */
        OWN
    }

    public boolean concerns(String code) {
        return category == null || category.equals(code);
    }

    /** The first whole month after it. */
    public YearMonth firstMonth() {
        YearMonth month = YearMonth.from(day);
        return day.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }
}
