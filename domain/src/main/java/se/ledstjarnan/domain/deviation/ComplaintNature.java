package se.ledstjarnan.domain.deviation;

/** What somebody says of the care: kept apart since each is handled and counted on its own. */
public enum ComplaintNature {
    /** Something was not as it should be (klagomål). */
    COMPLAINT,
    /** A view or a suggestion (synpunkt). */
    COMMENT,
    /** Something was good (beröm); only thanked for. */
    PRAISE
}
