package se.ledstjarnan.domain.risk;

/** How far an analysis has come. */
public enum AnalysisStatus {
    UNDER_WORK,
    /** Decided; its risks are followed up. */
    DECIDED,
    CLOSED
}
