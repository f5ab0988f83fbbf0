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
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** A day from which reports cannot be compared with those before, recorded by MAS with the words that the report prints. */
@Entity
@Table(name = "series_break")
public class SeriesBreak extends Aggregate {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    @Column(nullable = false, updatable = false)
    private LocalDate day;

    @Column(nullable = false, updatable = false)
    private String text;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id", updatable = false)
    private Employee madeBy;

    protected SeriesBreak() {}

    public SeriesBreak(LocalDate day, String text, Employee by, LocalDate today, Instant now) {
        if (day == null) {
            throw DomainException.at("day", "shared.required");
        }
        if (day.isAfter(today) || day.isBefore(EARLIEST)) {
            throw DomainException.at("day", day.isAfter(today) ? "report.dayInFuture" : "report.dayTooEarly");
        }
        this.day = day;
        this.text = Text.required(text, Text.SHORT, "text");
        this.madeBy = by;
        this.madeAt = now;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getText() {
        return text;
    }
}
