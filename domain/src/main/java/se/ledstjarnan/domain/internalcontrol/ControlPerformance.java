package se.ledstjarnan.domain.internalcontrol;

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

/** What a control showed in one of its months. Said once, and never changed; measures come from it. */
@Entity
@Table(name = "control_performance")
public class ControlPerformance extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "moment_id", updatable = false)
    private ControlMoment moment;

    @Column(name = "for_month", nullable = false, updatable = false)
    private int month;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "result_id", updatable = false)
    private ControlResult result;

    @Column(name = "done_on", nullable = false, updatable = false)
    private LocalDate doneOn;

    @Column(nullable = false, updatable = false)
    private String words;

    @Column(updatable = false)
    private String deviation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected ControlPerformance() {}

    ControlPerformance(
            ControlMoment moment, int month, PerformanceContent content, Employee by, LocalDate today, Instant now) {
        if (content.result() == null) {
            throw DomainException.at("result", "shared.required");
        }
        if (!content.result().isInUse()) {
            throw DomainException.at("result", "internalcontrol.outOfUse");
        }
        LocalDate day = content.doneOn();
        if (day == null) {
            throw DomainException.at("doneOn", "shared.required");
        }
        if (day.isAfter(today)) {
            throw DomainException.at("doneOn", "internalcontrol.doneInFuture");
        }
        LocalDate first = LocalDate.of(moment.getPlan().getYear(), 1, 1);
        if (day.isBefore(first)) {
            throw DomainException.at("doneOn", "internalcontrol.doneBeforeYear", first.toString());
        }
        this.words = ForBoard.safe(Text.required(content.words(), Text.LONG, "words"), "words");
        String wrong = content.result().getMeaning().isRemark()
                ? Text.required(content.deviation(), Text.LONG, "deviation")
                : Text.optional(content.deviation(), Text.LONG, "deviation");
        this.deviation = ForBoard.safe(wrong, "deviation");
        this.moment = moment;
        this.month = month;
        this.result = content.result();
        this.doneOn = day;
        this.by = by;
        this.at = now;
    }

    public ControlMoment getMoment() {
        return moment;
    }

    public int getMonth() {
        return month;
    }

    public ControlResult getResult() {
        return result;
    }

    public String getDeviation() {
        return deviation;
    }

    /** As IK-3-2-6: what the second control of plan 3 showed in June. */
    public String getNumber() {
        return moment.getNumber() + '-' + month;
    }
}
