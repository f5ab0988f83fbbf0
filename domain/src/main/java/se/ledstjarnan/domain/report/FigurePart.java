package se.ledstjarnan.domain.report;

/**
 * What a frozen figure counts. Where nothing else is said: reported deviations in health care, by the day they were reported, without
 * duplicates, complaints, praise and cases under suspicion of lex Sarah. The report prints the same definition.
 */
public enum FigurePart {
    /** By category and quarter. */
    CATEGORY,
    /** By severity and quarter. */
    SEVERITY,
    /** By unit and quarter, grouped by department. */
    UNIT,
    /** Falls by unit and quarter. */
    UNIT_FALL,
    /** Deviations with medicines by unit and quarter. */
    UNIT_MEDICINE,
    /** People who fell, by quarter: see {@link FallCount}. */
    FALL,
    /** By category and month. */
    MONTH,
    /** All of a month, noughts included. */
    MONTH_TOTAL,
    /** Cases with a suspicion of lex Maria, by quarter; and those that IVO was told of ({@link #NOTIFIED}). */
    LEX_MARIA,
    /** Of all social services: reports under lex Sarah ({@link #RECEIVED}), and cases that IVO was told of ({@link #NOTIFIED}). */
    LEX_SARAH,
    /** Measures of such deviations in the quarter: decided, done, late, and by verdict. */
    MEASURE,
    /** Cases still under work: see {@link HandlingCount}. */
    HANDLING,
    /** Complaints and views (klagomål och synpunkter) in health care by source and quarter: those that came in it. */
    COMPLAINT_IN,
    /** Of the same, those that were closed in the quarter. */
    COMPLAINT_CLOSED,
    /** Of the same, those that were open when the quarter ended. */
    COMPLAINT_OPEN,
    /** What a unit's counts are set against, by unit and {@link DenominatorKind}. */
    DENOMINATOR,
    /** A {@link Break}; counts nothing. */
    BREAK;

    /** Key of what came in. */
    public static final String RECEIVED = "RECEIVED";

    /** Key of what IVO was told of: such counts are never hidden. */
    public static final String NOTIFIED = "NOTIFIED";
}
