package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.time.Instant;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.ReportKind;

/** One of the caller's own reports in the list. The words are the beginning of the reporter's own. */
public record MyReportRow(
        String number,
        ReportKind kind,
        DeviationStatus status,
        String unit,
        Instant reportedAt,
        Instant feedbackAt,
        String words)
        implements Serializable {

    private static final int LONGEST = 90;

    public MyReportRow {
        String line = words.lines().findFirst().orElse("").strip();
        words = line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
