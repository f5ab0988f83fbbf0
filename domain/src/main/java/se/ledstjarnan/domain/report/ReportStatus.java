package se.ledstjarnan.domain.report;

/** Where a report stands. */
public enum ReportStatus {
    DRAFT,
    /** Locked: the document is what the board will get. */
    APPROVED,
    /** Received by every body of the chain. */
    HANDED;

    public boolean isLocked() {
        return this != DRAFT;
    }
}
