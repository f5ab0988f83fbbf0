package se.ledstjarnan.domain.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.Text;

/** That a supplier has a quality system of its own, said by the supplier for a year, with how each of the four points is done. */
@Entity
@Table(name = "supplier_confirmation")
public class QualityConfirmation extends BaseEntity {

    private static final int LONGEST = 4_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "supplier_id", updatable = false)
    private Supplier supplier;

    @Column(name = "for_year", nullable = false, updatable = false)
    private int year;

    @Column(name = "follow_up", nullable = false, updatable = false)
    private String followUp;

    @Column(nullable = false, updatable = false)
    private String development;

    @Column(nullable = false, updatable = false)
    private String involvement;

    @Column(nullable = false, updatable = false)
    private String information;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(name = "at", nullable = false, updatable = false)
    private Instant at;

    protected QualityConfirmation() {}

    QualityConfirmation(Supplier supplier, int year, QualitySystem system, Employee by, Instant now) {
        this.supplier = supplier;
        this.year = year;
        this.followUp = Text.required(system.followUp(), LONGEST, "followUp");
        this.development = Text.required(system.development(), LONGEST, "development");
        this.involvement = Text.required(system.involvement(), LONGEST, "involvement");
        this.information = Text.required(system.information(), LONGEST, "information");
        this.by = by;
        this.at = now;
    }

    public int getYear() {
        return year;
    }
}
