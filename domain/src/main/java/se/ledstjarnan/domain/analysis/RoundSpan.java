package se.ledstjarnan.domain.analysis;

import java.time.LocalDate;

/** What a round is about. */
public enum RoundSpan {
    /** January to June. */
    HALF_YEAR,
    /** January to December. */
    FULL_YEAR;

    public LocalDate firstDay(int year) {
        return LocalDate.of(year, 1, 1);
    }

    public LocalDate lastDay(int year) {
        return this == HALF_YEAR ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }
}
