package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;

/**
 * How the hints in use did over a year, against what humans judged.
 *
 * @param judged reports judged
 * @param suspected of them, those in which the law was suspected
 * @param hinted those with a hint
 * @param right those with a hint in which the law was suspected
 */
public record HintMeasure(int judged, int suspected, int hinted, int right) implements Serializable {

    private static final int PER_CENT = 100;

    /** Of the reports with a hint, how many per cent were suspected; null where none had a hint. */
    public Integer precision() {
        return hinted == 0 ? null : Math.round((float) right * PER_CENT / hinted);
    }

    /** Of the suspected reports, how many per cent had a hint; null where none was suspected. */
    public Integer recall() {
        return suspected == 0 ? null : Math.round((float) right * PER_CENT / suspected);
    }

    /** The two together (F1), in per cent; null where either is not known. */
    public Integer together() {
        return hinted == 0 || suspected == 0 ? null : Math.round(2f * right * PER_CENT / (hinted + suspected));
    }

    /** Suspected without a hint. */
    public int missed() {
        return suspected - right;
    }
}
