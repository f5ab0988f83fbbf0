package se.ledstjarnan.ejb.report;

import java.util.List;

/**
 * A piece of what a source tells by itself: figures on top, or words under a heading, boxes, and tables with their pictures. Names here are
 * names in {@code told.mustache}.
 *
 * @param title null where the chapter's own heading is enough
 * @param points of a list
 * @param missing what is not written yet; null where nothing is
 * @param first whether it stands before what is written in the chapter, which answers it
 */
record Told(
        boolean headlinesAny,
        List<Headline> headlines,
        String title,
        List<String> paragraphs,
        boolean pointsAny,
        List<String> points,
        List<Box> boxes,
        String missing,
        List<TableModel> tables,
        boolean first) {

    /** A figure on top: the number, what it is, and a word beside it. */
    record Headline(CellModel cell, String what, String beside) {}

    /** What somebody else has said, apart from the rest. @param remark null where nothing is to be said of it */
    record Box(String heading, String remark, List<String> paragraphs, String missing) {}

    static Told headlines(List<Headline> headlines) {
        return new Told(true, headlines, null, List.of(), false, List.of(), List.of(), null, List.of(), false);
    }

    static Told words(String title, List<String> paragraphs) {
        return words(title, paragraphs, List.of());
    }

    static Told words(String title, List<String> paragraphs, List<String> points) {
        return new Told(
                false, List.of(), title, paragraphs, !points.isEmpty(), points, List.of(), null, List.of(), false);
    }

    static Told boxes(List<Box> boxes) {
        return boxes(boxes, null, false);
    }

    private static Told boxes(List<Box> boxes, String missing, boolean first) {
        return new Told(false, List.of(), null, List.of(), false, List.of(), boxes, missing, List.of(), first);
    }

    /** Boxes that what is written in the chapter answers. @param missing what is said where nothing is; null where something is */
    static Told asked(List<Box> boxes, String missing) {
        return boxes(boxes, missing, true);
    }

    static Told table(TableModel table) {
        return new Told(false, List.of(), null, List.of(), false, List.of(), List.of(), null, List.of(table), false);
    }
}
