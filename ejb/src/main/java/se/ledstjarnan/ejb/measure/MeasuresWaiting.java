package se.ledstjarnan.ejb.measure;

import java.io.Serializable;

/**
 * How many of one's own measures want something.
 *
 * @param late past their date
 * @param soon due today or within a week
 */
public record MeasuresWaiting(int late, int soon) implements Serializable {

    /** As the query counts; the sums are null where there is nothing. */
    public MeasuresWaiting(Long late, Long soon) {
        this(late == null ? 0 : late.intValue(), soon == null ? 0 : soon.intValue());
    }
}
