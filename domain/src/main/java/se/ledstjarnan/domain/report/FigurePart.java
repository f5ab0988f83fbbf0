package se.ledstjarnan.domain.report;

/**
 * What a frozen figure counts. Everywhere: reported deviations in health care, by the day they were reported, without duplicates,
 * complaints, praise and cases under suspicion of lex Sarah. The report prints the same definition.
 */
public enum FigurePart {
    /** By category and quarter. */
    CATEGORY,
    /** By severity and quarter. */
    SEVERITY,
    /** By unit and quarter, grouped by department. */
    UNIT,
    /** By category and month. */
    MONTH,
    /** All of a month, noughts included. */
    MONTH_TOTAL,
    /** Cases with a suspicion of lex Maria, by quarter. */
    LEX_MARIA,
    /** Measures of such deviations in the quarter: decided, done, late, and by verdict. */
    MEASURE
}
