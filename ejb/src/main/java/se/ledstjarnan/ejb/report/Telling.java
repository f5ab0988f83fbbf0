package se.ledstjarnan.ejb.report;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import se.ledstjarnan.domain.report.BoardFigures;

/**
 * For whom a source tells.
 *
 * @param threshold counts under it are hidden; {@link BoardFigures#OPEN} hides nothing
 * @param written whether anything is written in the chapter
 * @param links where figures lead; nowhere but for those who may see their rows
 * @param shared what sources of one report have worked out for each other
 */
public record Telling(
        ReportAsked asked,
        int threshold,
        boolean approved,
        boolean written,
        FigureLinks links,
        Map<String, Object> shared) {

    static Telling of(ReportAsked asked, int threshold, boolean approved) {
        return new Telling(asked, threshold, approved, false, FigureLinks.NONE, new HashMap<>());
    }

    Telling inChapter(boolean writtenThere) {
        return new Telling(asked, threshold, approved, writtenThere, links, shared);
    }

    /** With nothing hidden. */
    Telling openWith(FigureLinks leading) {
        return new Telling(asked, BoardFigures.OPEN, approved, written, leading, new HashMap<>());
    }

    boolean hides() {
        return threshold > BoardFigures.OPEN;
    }

    /** Worked out once for all sources of the report. */
    <T> T once(String key, Class<T> type, Supplier<T> work) {
        return type.cast(shared.computeIfAbsent(key, none -> work.get()));
    }
}
