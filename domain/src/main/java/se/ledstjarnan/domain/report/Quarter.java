package se.ledstjarnan.domain.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.shared.DomainException;

/** A quarter of a calendar year. */
public record Quarter(int year, int number) implements Comparable<Quarter>, Serializable {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    public Quarter {
        if (year < FIRST_YEAR || year > LAST_YEAR || number < 1 || number > 4) {
            throw new DomainException("report.noSuchQuarter");
        }
    }

    /** The quarter that the day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public static Quarter of(YearMonth month) {
        return of(month.atDay(1));
    }

    /** The last quarter that has ended when the day begins. */
    public static Quarter lastBefore(LocalDate day) {
        return of(day).minus(1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public YearMonth lastMonth() {
        return YearMonth.of(year, 3 * number);
    }

    public Instant start(ZoneId zone) {
        return firstDay().atStartOfDay(zone).toInstant();
    }

    /** The first moment after the quarter. */
    public Instant end(ZoneId zone) {
        return firstDay().plusMonths(3).atStartOfDay(zone).toInstant();
    }

    public Quarter minus(int quarters) {
        return of(firstDay().minusMonths(3L * quarters));
    }

    /** This quarter and the four before it, newest first; the last is the same quarter of the year before. */
    public List<Quarter> withFourBefore() {
        List<Quarter> quarters = new ArrayList<>();
        for (int i = 0; i <= 4; i++) {
            quarters.add(minus(i));
        }
        return quarters;
    }

    /** Whether there is a quarter a year earlier to compare with. */
    public boolean hasYearBefore() {
        return year > FIRST_YEAR;
    }

    public boolean hasEnded(LocalDate today) {
        return today.isAfter(lastDay());
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    /** For registers and file names, such as 2026-K3. */
    @Override
    public String toString() {
        return year + "-K" + number;
    }
}
