package se.ledstjarnan.domain.statistics;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;

/** A year's figures as they were published for anyone, once and for all. */
@Entity
@Table(name = "open_figures")
public class OpenFigures extends BaseEntity {

    @Column(nullable = false)
    private int year;

    @Column(nullable = false)
    private int threshold;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "published_by_id", updatable = false)
    private Employee publishedBy;

    @ElementCollection
    @CollectionTable(name = "open_figure", joinColumns = @JoinColumn(name = "figures_id"))
    @OrderColumn(name = "place")
    private List<OpenFigure> figures = new ArrayList<>();

    protected OpenFigures() {}

    /** Throws at the field year where the year is not over. */
    public OpenFigures(int year, int threshold, List<OpenFigure> figures, Employee by, Instant now, LocalDate today) {
        if (today.getYear() <= year) {
            throw DomainException.at("year", "statistics.open.notOver");
        }
        this.year = year;
        this.threshold = threshold;
        this.figures.addAll(figures);
        this.publishedBy = by;
        this.publishedAt = now;
    }

    public int getYear() {
        return year;
    }

    public int getThreshold() {
        return threshold;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public List<OpenFigure> getFigures() {
        return List.copyOf(figures);
    }
}
