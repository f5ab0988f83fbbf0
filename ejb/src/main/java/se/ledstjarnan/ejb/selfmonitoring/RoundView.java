package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.domain.selfmonitoring.RoundStatus;
import se.ledstjarnan.domain.selfmonitoring.Score;
import se.ledstjarnan.ejb.file.FileRow;

/**
 * A check on its page. What it showed is there for all its readers once it is signed, in sums; who has been asked, and what was
 * remarked without saying by whom, is for those who lead it.
 *
 * @param files for whoever leads it and the unit's manager
 * @param leads whether the reader asks, signs and decides on measures
 * @param replies whether the reader may reply to an inspection
 */
public record RoundView(
        Head head, List<Result> results, List<Sheet> sheets, List<FileRow> files, boolean leads, boolean replies)
        implements Serializable {

    /** @param renewed whether the list has a newer wording in force; @param words what was concluded, or why it was cancelled */
    public record Head(
            long stored,
            int number,
            CheckKind kind,
            int list,
            int listVersion,
            boolean renewed,
            String title,
            CheckPart area,
            String method,
            String citation,
            int target,
            long unitId,
            String unit,
            LocalDate due,
            boolean planned,
            Integer sampleSize,
            Integer sampleOf,
            String sampleHow,
            String drawn,
            String begunBy,
            Instant begunAt,
            RoundStatus status,
            String words,
            Instant endedAt,
            String endedBy,
            Score score,
            String reply,
            Instant repliedAt,
            String repliedBy)
            implements Serializable {}

    /** What a question gave. @param finding whether it did not reach the target */
    public record Result(
            QuestionRow question, Score score, boolean finding, List<String> comments, List<Measure> measures)
            implements Serializable {}

    /** A measure that a finding led to, as far as the reader may see it. */
    public record Measure(long id, String title, MeasureStatus status, LocalDate nextDate, EffectVerdict verdict)
            implements Serializable {}

    /** Who has been asked. @param answered how many questions have an answer */
    public record Sheet(long personId, String person, int answered, Instant handedInAt, boolean mine)
            implements Serializable {}

    public boolean isOngoing() {
        return head.status() == RoundStatus.ONGOING;
    }

    public boolean isSigned() {
        return head.status() == RoundStatus.SIGNED;
    }
}
