package se.ledstjarnan.domain.report;

/** What one may do with a report. */
public enum ReportAction {
    /** Write the judgement and the registration number. */
    WRITE,
    /** Mark deviations and write their summaries. */
    SELECT,
    /** Count anew. */
    REFRESH,
    APPROVE,
    /** Record that a body of the chain has received it. */
    HAND_OVER
}
