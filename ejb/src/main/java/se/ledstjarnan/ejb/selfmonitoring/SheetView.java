package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.selfmonitoring.AnswerContent;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.domain.selfmonitoring.RoundStatus;

/**
 * The reader's own sheet.
 *
 * @param drawn the places drawn by lot; null for none
 * @param handedInAt null until it is
 * @param leftOut taken out, so that it does not count
 */
public record SheetView(
        int number,
        CheckKind kind,
        String title,
        String method,
        String unit,
        LocalDate due,
        RoundStatus status,
        Integer sampleSize,
        Integer sampleOf,
        String sampleHow,
        String drawn,
        Instant handedInAt,
        boolean leftOut,
        List<Line> lines)
        implements Serializable {

    /** @param given what is kept of the answer; null for nothing; @param answered whether that is an answer */
    public record Line(QuestionRow question, AnswerContent given, boolean answered) implements Serializable {}

    public boolean isOpen() {
        return status == RoundStatus.ONGOING && handedInAt == null && !leftOut;
    }
}
