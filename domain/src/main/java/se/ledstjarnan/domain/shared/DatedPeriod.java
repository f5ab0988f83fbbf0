package se.ledstjarnan.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From a day, to and including a day; open-ended where the last day is null. */
@Embeddable
public class DatedPeriod {

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    protected DatedPeriod() {}

    public DatedPeriod(LocalDate from, LocalDate to) {
        if (from == null) {
            throw DomainException.at("from", "shared.required");
        }
        if (to != null && to.isBefore(from)) {
            throw DomainException.at("to", "shared.endBeforeStart");
        }
        this.from = from;
        this.to = to;
    }

    public static DatedPeriod since(LocalDate from) {
        return new DatedPeriod(from, null);
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(DatedPeriod other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    /** The same start, ended on the given last day. */
    public DatedPeriod endedOn(LocalDate lastDay) {
        return new DatedPeriod(from, lastDay);
    }
}
