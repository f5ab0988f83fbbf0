package se.ledstjarnan.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;

/** What was said one day of how far an activity had come; kept as it was said. */
@Entity
@Table(name = "activity_report")
public class ActivityReport extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "activity_id", updatable = false)
    private Activity activity;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ActivityStatus status;

    @Column(nullable = false, updatable = false)
    private int progress;

    @Column(nullable = false, updatable = false)
    private String words;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected ActivityReport() {}

    ActivityReport(Activity activity, ActivityStatus status, int progress, String words, Employee by, Instant at) {
        this.activity = activity;
        this.status = status;
        this.progress = progress;
        this.words = words;
        this.by = by;
        this.at = at;
    }
}
