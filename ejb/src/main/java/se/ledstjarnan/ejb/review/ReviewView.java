package se.ledstjarnan.ejb.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.review.ReviewFindingKind;
import se.ledstjarnan.domain.review.ReviewKind;
import se.ledstjarnan.domain.review.ReviewStatus;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.ejb.file.FileRow;

/**
 * A report on its page.
 *
 * @param writes whether the reader keeps it
 * @param decides whether the reader decides on measures of its findings
 */
public record ReviewView(Head head, List<Finding> findings, List<FileRow> files, boolean writes, boolean decides)
        implements Serializable {

    public ReviewView {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
    }

    /** @param unitId null for the whole administration, as the unit */
    public record Head(
            long stored,
            int number,
            ReviewKind kind,
            String authority,
            String title,
            String reference,
            String registration,
            LocalDate reportedOn,
            LocalDate receivedOn,
            LocalDate answerBy,
            Long unitId,
            String unit,
            CheckPart area,
            String summary,
            ReviewStatus status,
            LocalDate answeredOn,
            String answer,
            Instant closedAt,
            String writtenBy,
            Instant writtenAt)
            implements Serializable {

        /** As people know it. */
        public String name() {
            return "TR-" + number;
        }
    }

    /** @param reason why no measure is taken; null where one is, or nothing is decided */
    public record Finding(int place, ReviewFindingKind kind, String words, String reason, List<Measure> measures)
            implements Serializable {

        public Finding {
            measures = List.copyOf(measures);
        }

        /** Whether a measure is taken that has not been reasoned away. */
        public boolean isMeasured() {
            return measures.stream().anyMatch(each -> each.status() != MeasureStatus.CANCELLED);
        }

        /** Whether there is a measure or a reason. */
        public boolean isDecided() {
            return reason != null || isMeasured();
        }
    }

    /** A measure of a finding. @param changed the versions of documents that it has led to */
    public record Measure(
            long id,
            String title,
            MeasureStatus status,
            LocalDate nextDate,
            EffectVerdict verdict,
            List<Changed> changed)
            implements Serializable {

        public Measure {
            changed = List.copyOf(changed);
        }
    }

    /** A version of a governing document that a measure has led to. */
    public record Changed(int number, int version, String title) implements Serializable {}

    public boolean isOpen() {
        return head.status() != ReviewStatus.CLOSED;
    }

    /** How many findings have neither measure nor reason. */
    public long undecided() {
        return findings.stream().filter(each -> !each.isDecided()).count();
    }
}
