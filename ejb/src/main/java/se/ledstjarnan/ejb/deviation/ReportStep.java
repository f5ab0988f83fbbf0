package se.ledstjarnan.ejb.deviation;

/** The steps of the form, in order. */
public enum ReportStep {
    KIND,
    PLACE,
    EVENT,
    PERSON
}
