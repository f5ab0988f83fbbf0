package se.ledstjarnan.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A body that a report passes on its way to the board, and when, in which paragraph of its minutes, it received it; and what it asked
 * for, which the next report answers.
 */
@Entity
@Table(name = "made_report_handover")
public class MadeHandover extends BaseEntity {

    /**
     * What the minutes of a meeting say, as typed.
     *
     * @param request what the body asked for; null where it took note only
     */
    public record Minutes(LocalDate day, String paragraph, String registrationNumber, String request) {}

    private static final int LONGEST_PARAGRAPH = 30;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_REQUEST = 2_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id", updatable = false)
    private MadeReport report;

    @Column(nullable = false, updatable = false)
    private int step;

    @Column(nullable = false, updatable = false)
    private String body;

    private LocalDate day;

    private String paragraph;

    @Column(name = "registration_number")
    private String registrationNumber;

    private String request;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    private Employee recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected MadeHandover() {}

    MadeHandover(MadeReport report, int step, String body) {
        this.report = report;
        this.step = step;
        this.body = body;
    }

    void record(Minutes minutes, LocalDate approved, LocalDate today, Employee by, Instant now) {
        LocalDate when = minutes.day();
        if (when == null) {
            throw DomainException.at("day", "shared.required");
        }
        if (when.isAfter(today)) {
            throw DomainException.at("day", "report.dayInFuture");
        }
        if (when.isBefore(approved)) {
            throw DomainException.at("day", "report.dayBeforeApproval", approved);
        }
        String bare = Text.clean(minutes.paragraph()).replaceFirst("^§+\\s*", "");
        paragraph = Text.required(bare, LONGEST_PARAGRAPH, "paragraph");
        registrationNumber = Text.required(minutes.registrationNumber(), LONGEST_NUMBER, "registrationNumber");
        request = Text.optional(minutes.request(), LONGEST_REQUEST, "request");
        day = when;
        recordedBy = by;
        recordedAt = now;
    }

    public boolean isDone() {
        return recordedAt != null;
    }

    /** From 1. */
    public int getStep() {
        return step;
    }

    public String getBody() {
        return body;
    }

    public LocalDate getDay() {
        return day;
    }

    /** Without the § sign. */
    public String getParagraph() {
        return paragraph;
    }

    public String getRegistrationNumber() {
        return registrationNumber;
    }

    /** What the body asked for; null where it took note only. */
    public String getRequest() {
        return request;
    }

    public Employee getRecordedBy() {
        return recordedBy;
    }
}
