package se.ledstjarnan.domain.law;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * How periods end by law 1930:173: on the same weekday or number, or the last day of the month where there is none (1 §), and on the
 * next working day where that is a Saturday, a Sunday, a public holiday or one of the three eves (2 §). Only for limits set in a law
 * or another statute; an internal target ends when it ends.
 */
public final class WorkingDays {

    private final HolidayCalendar holidays;

    public WorkingDays(HolidayCalendar holidays) {
        this.holidays = holidays;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day);
    }

    /** The day itself, or the first working day after it. */
    public LocalDate rolled(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorkingDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** The last day of a limit of law that runs from the day. */
    public LocalDate limit(LocalDate from, Span span) {
        return rolled(plus(from, span));
    }

    /** The last day of an internal target that runs from the day; never rolled. */
    LocalDate target(LocalDate from, Span span) {
        return plus(from, span);
    }

    private LocalDate plus(LocalDate from, Span span) {
        return switch (span.unit()) {
            case DAYS -> from.plusDays(span.count());
            case WORKING_DAYS -> workingDaysAfter(from, span.count());
            case WEEKS -> from.plusWeeks(span.count());
            case MONTHS -> from.plusMonths(span.count());
            case YEARS -> from.plusYears(span.count());
            case HOURS -> throw new IllegalArgumentException("Hours end at a moment, not on a day");
        };
    }

    private LocalDate workingDaysAfter(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; left--) {
            day = rolled(day.plusDays(1));
        }
        return day;
    }
}
