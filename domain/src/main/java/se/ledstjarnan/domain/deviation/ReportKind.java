package se.ledstjarnan.domain.deviation;

/** What the reporter says it is; the first question of the report. */
public enum ReportKind {
    /** Something went wrong or could have gone wrong (avvikelse). */
    DEVIATION,
    /** A complaint or a view passed on (klagomål eller synpunkt, SOSFS 2011:9 5 kap. 3 §). */
    COMPLAINT,
    /** Somebody fares badly or risks to (missförhållande; SoL 27 kap. 2 §, LSS 24 b §). Goes to those designated at once. */
    MISCONDUCT,
    /** Something that worked well; only acknowledged. */
    GOOD_PRACTICE
}
