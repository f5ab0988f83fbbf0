package se.ledstjarnan.domain.disposal;

/** How far a delivery to the archive has come. */
public enum ArchiveStatus {
    /** The job makes its packages. */
    PREPARING,
    /** To be fetched and handed over. */
    READY,
    /** The receiver has taken them over. */
    RECEIVED
}
