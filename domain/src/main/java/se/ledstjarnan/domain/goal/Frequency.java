package se.ledstjarnan.domain.goal;

import java.time.LocalDate;

/** How often an indicator is measured; a period is known by its first day. */
public enum Frequency {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private static final int MONTHS = 12;

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** The first day of the period that the day lies in. */
    public LocalDate periodOf(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    public boolean begins(LocalDate day) {
        return periodOf(day).equals(day);
    }

    public LocalDate after(LocalDate firstDay) {
        return firstDay.plusMonths(months);
    }

    public LocalDate before(LocalDate firstDay) {
        return firstDay.minusMonths(months);
    }

    public LocalDate lastDay(LocalDate firstDay) {
        return after(firstDay).minusDays(1);
    }

    /** The latest period that has ended by the day. */
    public LocalDate ended(LocalDate day) {
        return before(periodOf(day));
    }

    /** Its number in the year, from 1. */
    public int number(LocalDate firstDay) {
        return (firstDay.getMonthValue() - 1) / months + 1;
    }

    public int perYear() {
        return MONTHS / months;
    }
}
