package se.ledstjarnan.domain.deviation;

/** What a case must know of its measures; the measure feature answers. */
public interface CaseMeasures {

    /** Measures of the case that are neither done nor reasoned away; the case is not closed while there are any. */
    int notEnded(long deviationId);
}
