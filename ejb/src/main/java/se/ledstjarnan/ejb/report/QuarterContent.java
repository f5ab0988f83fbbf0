package se.ledstjarnan.ejb.report;

import se.ledstjarnan.domain.report.BoardFigures;
import se.ledstjarnan.domain.report.QuarterFigures;

/** A quarter's figures, and as they are told. */
record QuarterContent(QuarterFigures figures, BoardFigures shown) {

    boolean hides() {
        return shown.threshold() > BoardFigures.OPEN;
    }
}
