package se.ledstjarnan.domain.yearwheel;

/** How often a duty comes back. */
public enum Frequency {
    YEARLY(12),
    HALF_YEARLY(6),
    FOUR_MONTHLY(4),
    QUARTERLY(3),
    MONTHLY(1);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** Months from one time to the next. */
    public int months() {
        return months;
    }
}
