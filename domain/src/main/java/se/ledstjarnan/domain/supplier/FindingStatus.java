package se.ledstjarnan.domain.supplier;

/** How far what was found has come. */
public enum FindingStatus {
    /** All is as it should be; nothing is to be done. */
    NOTED,
    OPEN,
    /** The supplier says that it is mended; the municipality is to follow up. */
    REPORTED,
    MENDED
}
