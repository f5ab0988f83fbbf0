package se.ledstjarnan.domain.supplier;

/** How a supplier's grade of a year stands to the one before; a year's grade is the gravest of what its visits found. */
public enum GradeTrend {
    BETTER,
    WORSE,
    SAME,
    /** There is no earlier grade to compare with. */
    FIRST;

    /** @param before the level of the last year before that has one; null for none; @param now of the year in question */
    public static GradeTrend of(Integer before, int now) {
        if (before == null) {
            return FIRST;
        }
        return now < before ? BETTER : now > before ? WORSE : SAME;
    }
}
