package se.ledstjarnan.ejb.analysis;

import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * What is collected: figures of a period, with five years behind them.
 *
 * @param to the last day, of the period or today
 * @param threshold counts from 1 up to, but not including, this are hidden
 */
public record CollectFrame(LocalDate from, LocalDate to, int threshold) {

    private static final int YEARS = 5;

    /** From here on history is read. */
    public LocalDate history() {
        return from.minusYears(YEARS);
    }

    /** The last month that is over on the last day: what has only begun is no point of a chart. */
    public YearMonth lastMonth() {
        YearMonth last = YearMonth.from(to);
        return to.equals(last.atEndOfMonth()) ? last : last.minusMonths(1);
    }

    /** By name, for SQL. */
    public Map<String, Object> parameters() {
        return Map.of(
                "from",
                Date.valueOf(from),
                "to",
                Date.valueOf(to),
                "fromBefore",
                Date.valueOf(from.minusYears(1)),
                "toBefore",
                Date.valueOf(to.minusYears(1)),
                "history",
                Date.valueOf(history()),
                "lastMonth",
                Date.valueOf(lastMonth().atEndOfMonth()),
                "year",
                from.getYear());
    }
}
