package se.ledstjarnan.domain.deviation;

/** The kinds of report whose effort is told apart: those of {@link ReportKind}, and what is reported in a few taps. */
public enum EffortKind {
    BUNDLED,
    DEVIATION,
    COMPLAINT,
    MISCONDUCT,
    GOOD_PRACTICE
}
