package se.ledstjarnan.domain.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A result of a supplier's self-monitoring, handed in by the supplier, and what the municipality says of it. */
@Entity
@Table(name = "supplier_result")
public class MonitoringResult extends Aggregate {

    private static final int MOST_YEARS_BACK = 5;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "supplier_id", updatable = false)
    private Supplier supplier;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(name = "for_year", nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private String outcome;

    @Column(nullable = false, updatable = false)
    private String improvements;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "handed_in_by_id", updatable = false)
    private Employee handedInBy;

    @Column(name = "handed_in_at", nullable = false, updatable = false)
    private Instant handedInAt;

    @Column(name = "review_words")
    private String reviewWords;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reviewed_by_id")
    private Employee reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    protected MonitoringResult() {}

    public MonitoringResult(Supplier supplier, ResultContent content, Employee by, LocalDate today, Instant now) {
        this.title = Text.required(content.title(), Text.SHORT, "title");
        this.year = checked(content.year(), today);
        this.outcome = Text.required(content.outcome(), Text.LONG, "outcome");
        this.improvements = Text.required(content.improvements(), Text.LONG, "improvements");
        this.supplier = supplier;
        this.handedInBy = by;
        this.handedInAt = now;
    }

    private static int checked(Integer year, LocalDate today) {
        if (year == null) {
            throw DomainException.at("year", "shared.required");
        }
        if (year > today.getYear() || year < today.getYear() - MOST_YEARS_BACK) {
            throw DomainException.at(
                    "year",
                    "supplier.badYear",
                    Integer.toString(today.getYear() - MOST_YEARS_BACK),
                    Integer.toString(today.getYear()));
        }
        return year;
    }

    /** The municipality has read it, and says what it thinks. */
    public void review(String words, Employee by, Instant now) {
        if (isReviewed()) {
            throw new DomainException("supplier.reviewedBefore");
        }
        reviewWords = Text.required(words, Text.LONG, "words");
        reviewedBy = by;
        reviewedAt = now;
    }

    /** Once it has been read, its files stay as they are. */
    public boolean isReviewed() {
        return reviewedAt != null;
    }

    public Supplier getSupplier() {
        return supplier;
    }
}
