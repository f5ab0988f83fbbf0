package se.ledstjarnan.ejb.measure;

import java.io.Serializable;
import se.ledstjarnan.domain.measure.MeasureKind;

/**
 * Which measures a list shows. All parts but the first two may be null.
 *
 * @param text found in the title or the case number
 * @param page from 1; what is outside the list is taken as its nearest page
 */
public record MeasureFilter(Whose whose, State state, MeasureKind kind, Long unitId, String text, int page)
        implements Serializable {

    /** Rows on a page. */
    public static final int PAGE = 25;

    /** Whose measures. */
    public enum Whose {
        ALL,
        MINE,
        /** Those of the units one leads. */
        UNIT
    }

    /** How far they have come. */
    public enum State {
        /** Someone must still do something. */
        OPEN,
        LATE,
        PLANNED,
        AWAITS_VERDICT,
        ENDED,
        CANCELLED,
        EVERY
    }
}
