package se.ledstjarnan.domain.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * The reporter's own words and answers; never changed once sent. An addendum is kept beside it. At most six mandatory answers: kind,
 * whom it concerns, where (the case's unit), when, what happened, what was done at once.
 */
@Embeddable
public class Report {

    /** Nothing older than this can be reported; guards against slips of the pen such as the year 1899. */
    private static final int OLDEST_YEARS = 10;

    /** Clocks differ; an event may be said to happen this much ahead. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReportKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReportSource source;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Concerns concerns;

    @Column(name = "occurred_at", nullable = false, updatable = false)
    private Instant occurredAt;

    @Column(name = "what_happened", nullable = false, updatable = false)
    private String whatHappened;

    @Column(name = "done_at_once", updatable = false)
    private String doneAtOnce;

    protected Report() {}

    /**
     * Checks and keeps the answers.
     *
     * @param doneAtOnce demanded unless something good is reported
     * @param sent when the report is sent, in the municipality's time zone
     */
    public Report(
            ReportKind kind,
            ReportSource source,
            Concerns concerns,
            Instant occurredAt,
            String whatHappened,
            String doneAtOnce,
            ZonedDateTime sent) {
        this.kind = required(kind, "kind");
        this.source = required(source, "source");
        this.concerns = required(concerns, "concerns");
        this.occurredAt = required(occurredAt, "occurredAt");
        checkOccurred(occurredAt, sent);
        this.whatHappened = Text.required(whatHappened, Text.LONG, "whatHappened");
        this.doneAtOnce = kind == ReportKind.GOOD_PRACTICE
                ? Text.optional(doneAtOnce, Text.LONG, "doneAtOnce")
                : Text.required(doneAtOnce, Text.LONG, "doneAtOnce");
    }

    /**
     * A harmless event reported in a few taps: the kind says what happened, and more may be told.
     *
     * @param kind what happened, such as "Fall, utan skada"
     * @param more what the reporter adds; null for nothing
     */
    public static Report bundled(String kind, String more, Instant occurredAt, ZonedDateTime sent) {
        Report report = new Report();
        report.kind = ReportKind.DEVIATION;
        report.source = ReportSource.STAFF;
        report.concerns = Concerns.ONE_PERSON;
        report.occurredAt = required(occurredAt, "occurredAt");
        checkOccurred(occurredAt, sent);
        String added = Text.optional(more, Text.SHORT, "more");
        report.whatHappened = added == null ? kind : kind + "\n" + added;
        return report;
    }

    /**
     * Written on the public page by somebody outside, or by staff without an account; what was done at once is not theirs to say.
     *
     * @param occurredAt null where they do not say; then it is told as of now
     */
    public static Report fromOutside(
            ReportKind kind, ReportSource source, Instant occurredAt, String whatHappened, ZonedDateTime sent) {
        Report report = new Report();
        report.kind = required(kind, "kind");
        report.source = required(source, "source");
        boolean oneself = source == ReportSource.CLIENT || source == ReportSource.RELATIVE;
        report.concerns = oneself ? Concerns.ONE_PERSON : Concerns.OPERATION;
        report.occurredAt = occurredAt == null ? sent.toInstant() : occurredAt;
        checkOccurred(report.occurredAt, sent);
        report.whatHappened = Text.required(whatHappened, Text.LONG, "whatHappened");
        return report;
    }

    /** Throws at the field occurredDay for what has not happened yet, and for what is too long ago to be anything but a slip. */
    public static void checkOccurred(Instant occurredAt, ZonedDateTime sent) {
        if (occurredAt.isAfter(sent.toInstant().plus(CLOCK_TOLERANCE))) {
            throw DomainException.at("occurredDay", "deviation.occurredInFuture");
        }
        if (occurredAt.isBefore(sent.minusYears(OLDEST_YEARS).toInstant())) {
            throw DomainException.at("occurredDay", "deviation.occurredTooLongAgo", OLDEST_YEARS);
        }
    }

    private static <T> T required(T value, String field) {
        if (value == null) {
            throw DomainException.at(field, "shared.required");
        }
        return value;
    }

    public ReportKind getKind() {
        return kind;
    }

    public ReportSource getSource() {
        return source;
    }

    public Concerns getConcerns() {
        return concerns;
    }

    public Instant getOccurredAt() {
        return occurredAt;
    }

    public String getWhatHappened() {
        return whatHappened;
    }

    /** Null where something good was reported, a harmless event in a few taps, or by the public page. */
    public String getDoneAtOnce() {
        return doneAtOnce;
    }

    /** The first line of what happened, short enough for a list. */
    String headline() {
        return Text.headline(whatHappened);
    }
}
