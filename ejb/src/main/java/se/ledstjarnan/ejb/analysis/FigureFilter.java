package se.ledstjarnan.ejb.analysis;

import java.io.Serializable;
import se.ledstjarnan.domain.analysis.CollectedPart;
import se.ledstjarnan.domain.analysis.FigureStanding;

/** What the figures of a round are narrowed to. @param changed only those whose history says that something has changed */
public record FigureFilter(CollectedPart part, FigureStanding standing, Long unitId, boolean changed, int page)
        implements Serializable {

    /** Rows of a page. */
    public static final int PAGE = 50;

    public FigureFilter first() {
        return new FigureFilter(part, standing, unitId, changed, 1);
    }
}
