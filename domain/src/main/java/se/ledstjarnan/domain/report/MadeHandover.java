package se.ledstjarnan.domain.report;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A body that a report passes on its way to the board. */
@Entity
@Table(name = "made_report_handover")
public class MadeHandover extends Receipt {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id", updatable = false)
    private MadeReport report;

    protected MadeHandover() {}

    MadeHandover(MadeReport report, int step, String body) {
        super(step, body);
        this.report = report;
    }
}
