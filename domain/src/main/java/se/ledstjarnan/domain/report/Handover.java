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

/** A body that a report passes on its way to the board, and when, in which paragraph of its minutes, it received it. */
@Entity
@Table(name = "quarterly_report_handover")
public class Handover extends BaseEntity {

    private static final int LONGEST_PARAGRAPH = 30;
    private static final int LONGEST_NUMBER = 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id", updatable = false)
    private QuarterlyReport report;

    @Column(nullable = false, updatable = false)
    private int step;

    @Column(nullable = false, updatable = false)
    private String body;

    private LocalDate day;

    private String paragraph;

    @Column(name = "registration_number")
    private String registrationNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    private Employee recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Handover() {}

    Handover(QuarterlyReport report, int step, String body) {
        this.report = report;
        this.step = step;
        this.body = body;
    }

    void record(
            LocalDate when,
            String typedParagraph,
            String number,
            LocalDate approved,
            LocalDate today,
            Employee by,
            Instant now) {
        if (when == null) {
            throw DomainException.at("day", "shared.required");
        }
        if (when.isAfter(today)) {
            throw DomainException.at("day", "report.dayInFuture");
        }
        if (when.isBefore(approved)) {
            throw DomainException.at("day", "report.dayBeforeApproval", approved);
        }
        String bare = Text.clean(typedParagraph).replaceFirst("^§+\\s*", "");
        paragraph = Text.required(bare, LONGEST_PARAGRAPH, "paragraph");
        registrationNumber = Text.required(number, LONGEST_NUMBER, "registrationNumber");
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

    public Employee getRecordedBy() {
        return recordedBy;
    }
}
