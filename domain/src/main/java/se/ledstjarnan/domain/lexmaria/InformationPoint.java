package se.ledstjarnan.domain.lexmaria;

/** What a patient who has been harmed is to be told (PSL 3 kap. 8 §). */
public enum InformationPoint {
    /** That an event has led to harm. */
    EVENT,
    /** What is planned so that it does not happen again. */
    ACTIONS,
    /** That the care provider has to answer complaints. */
    COMPLAINTS,
    PATIENT_BOARD,
    /** That one can complain to IVO. */
    IVO,
    /** The right to compensation. */
    COMPENSATION
}
