package se.ledstjarnan.ejb.report;

import se.ledstjarnan.domain.statistics.PublishedCell;

/** A figure in a document: what it says, and where it leads; href is null where it leads nowhere. */
record CellModel(String text, String href) {

    /** A hidden figure never leads anywhere, nor does nought. */
    static CellModel of(PublishedCell cell, int threshold, String href) {
        return switch (cell.display()) {
            case SHOWN -> new CellModel(Words.number(cell.value()), cell.value() == 0 ? null : href);
            case SMALL -> new CellModel(Words.of("hidden.small", threshold), null);
            case WITHHELD -> new CellModel(Words.of("hidden.withheld"), null);
        };
    }
}
