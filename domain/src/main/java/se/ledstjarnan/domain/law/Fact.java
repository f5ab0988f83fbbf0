package se.ledstjarnan.domain.law;

/** Something that took place at a moment in a case or a document, and starts or stops a clock of the law. */
public enum Fact {
    EVENT_OCCURRED,
    DEVIATION_REPORTED,
    DEVIATION_INVESTIGATED,

    /** Somebody noticed a missförhållande or a tangible risk of one, or learned of it. */
    MISCONDUCT_NOTICED,
    /** It reached the one who receives it for the board. */
    MISCONDUCT_REPORTED,
    MISCONDUCT_INVESTIGATED,
    /** Decision or documented standpoint that ends the investigation. */
    MISCONDUCT_CONCLUDED,
    MISCONDUCT_FOUND_SERIOUS,
    MISCONDUCT_NOTIFIED,
    MISCONDUCT_INVESTIGATION_SENT,
    /** A private performer received a report of its own. */
    PERFORMER_RECEIVED_REPORT,
    PERFORMER_INFORMED_BOARD,

    /** The event that led, or could have led, to serious patient harm. */
    SERIOUS_HARM_OCCURRED,
    SERIOUS_HARM_REPORTED,
    SERIOUS_HARM_INVESTIGATED,
    SERIOUS_HARM_NOTIFIED,
    SERIOUS_HARM_INVESTIGATION_SENT,
    OTHER_INJURY_OCCURRED,
    OTHER_INJURY_NOTIFIED,
    DANGEROUS_LICENSEE_SUSPECTED,
    DANGEROUS_LICENSEE_NOTIFIED,
    DEVICE_INCIDENT_OCCURRED,
    DEVICE_INCIDENT_REPORTED,
    HARM_ESTABLISHED,
    PATIENT_INFORMED,

    COMPLAINT_RECEIVED,
    COMPLAINT_INVESTIGATED,
    COMPLAINT_ANSWERED,
    /** It became clear that another care provider should answer. */
    OTHER_RECEIVER_CLEAR,
    COMPLAINT_HANDED_OVER,

    /** It was learned that an operation lacks a permit, is in doubt or has serious deficiencies. */
    PERMIT_CONCERN_LEARNED,
    PERMIT_CONCERN_NOTIFIED,

    DOCUMENT_RECEIVED,
    DOCUMENT_REGISTERED,
    LOG_ENTRY_MADE,
    LOG_CHECKED,
    ACCESS_ASKED_ABOUT,
    ACCESS_TOLD
}
