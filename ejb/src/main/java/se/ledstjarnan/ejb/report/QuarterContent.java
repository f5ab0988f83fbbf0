package se.ledstjarnan.ejb.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import se.ledstjarnan.domain.report.BoardFigures;
import se.ledstjarnan.domain.report.EarlierRequest;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.domain.report.ReportTexts;
import se.ledstjarnan.domain.report.Selection;

/**
 * Everything that a quarterly report says, before it is put into words.
 *
 * @param requests of the board over the reports before
 * @param rules by which deviations were chosen, one on a line; null where there were none
 * @param approval null for a draft
 */
record QuarterContent(
        Sender sender,
        QuarterFigures figures,
        BoardFigures shown,
        List<Selection> selections,
        List<EarlierRequest> requests,
        ReportTexts texts,
        String rules,
        LocalDateTime figuresAt,
        Approval approval) {

    /** Whom the report comes from and goes to; the committee is empty where there is none. */
    record Sender(String municipality, String board, String committee) {}

    /** Who answers for it since when. */
    record Approval(String name, String title, LocalDate day) {}

    boolean hides() {
        return shown.threshold() > BoardFigures.OPEN;
    }
}
