package se.ledstjarnan.domain.report;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A body that a quarterly report passes on its way to the board. */
@Entity
@Table(name = "quarterly_report_handover")
public class Handover extends Receipt {

    /**
     * What the minutes of a meeting say, as typed.
     *
     * @param request what the body asked for; null where it took note only
     */
    public record Minutes(LocalDate day, String paragraph, String registrationNumber, String request) {}

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id", updatable = false)
    private QuarterlyReport report;

    protected Handover() {}

    Handover(QuarterlyReport report, int step, String body) {
        super(step, body);
        this.report = report;
    }
}
