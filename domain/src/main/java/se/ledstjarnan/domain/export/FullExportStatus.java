package se.ledstjarnan.domain.export;

/** How far a full export has come. */
public enum FullExportStatus {
    /** Waits for somebody else's approval. */
    ORDERED,
    /** A job is to make it. */
    APPROVED,
    /** Can be fetched. */
    MADE,
    REFUSED,
    /** Its file is gone, since its days were over or nobody needed it any more. */
    REMOVED
}
