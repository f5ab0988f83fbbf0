package se.ledstjarnan.ejb.deviation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.FeedbackChannel;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.ReportSource;

/**
 * The caller's own report with what became of it: the words as they were sent, the steps a reporter may follow, the replies. Nothing
 * of the investigation and no names of those who handle it.
 *
 * @param version to give back with an addendum
 * @param returnedBecause what is asked for; null unless the report waits for completion
 */
public record MyReport(
        String number,
        long version,
        ReportKind kind,
        ReportSource source,
        Concerns concerns,
        DeviationStatus status,
        String unit,
        Instant occurredAt,
        Instant reportedAt,
        String whatHappened,
        String doneAtOnce,
        String returnedBecause,
        boolean mayAdd,
        boolean mayComplete,
        List<Step> steps,
        List<Reply> replies,
        List<Words> addenda,
        List<AttachmentRow> files)
        implements Serializable {

    public MyReport {
        steps = List.copyOf(steps);
        replies = List.copyOf(replies);
        addenda = List.copyOf(addenda);
        files = List.copyOf(files);
    }

    /** A step of the timeline; the action is null for the report itself. */
    public record Step(DeviationAction action, Instant at) implements Serializable {}

    /** A reply, and how it reached the reporter; the channel is null for thanks. */
    public record Reply(FeedbackChannel channel, String text, Instant at) implements Serializable {

        /** With the planned measures as its last paragraph, where there are any. */
        public Reply(FeedbackChannel channel, String text, String planned, Instant at) {
            this(channel, planned == null ? text : text + "\n\n" + planned, at);
        }
    }

    /** What the reporter added later. */
    public record Words(String text, Instant at) implements Serializable {}
}
