package se.ledstjarnan.domain.pattern;

/** What a finding is gone on with as. */
public enum FindingUse {
    MEASURE,
    RISK,
    ANALYSIS,
    MEETING,
    OTHER
}
