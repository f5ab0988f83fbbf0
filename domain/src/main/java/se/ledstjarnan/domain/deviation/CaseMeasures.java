package se.ledstjarnan.domain.deviation;

/** What a case must know of its measures; the measure feature answers. */
public interface CaseMeasures {

    /** Measures of the case that are neither done nor reasoned away; the case is not closed while there are any. */
    default int notEnded(long deviationId) {
        return of(deviationId).notEnded();
    }

    MeasureCount of(long deviationId);

    /** How many measures a case has, and how many of them hinder closing. */
    record MeasureCount(int all, int notEnded) {}
}
