package se.ledstjarnan.domain.access;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/**
 * Readings of a period drawn by chance from one secrecy compartment, to see whether those who read needed to: the systematic and
 * recurring check of SoLPuL 10 § and PDL 4 kap. 3 §. Done when every reading is judged and somebody has said what came of it; then it
 * is not changed any more.
 */
@Entity
@Table(name = "log_sample")
public class LogSample extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Compartment compartment;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false, updatable = false)
    private LocalDate lastDay;

    @Column(nullable = false, updatable = false)
    private long population;

    @Column(name = "drawn_at", nullable = false, updatable = false)
    private Instant drawnAt;

    @Column(nullable = false, updatable = false)
    private LocalDate due;

    private String conclusion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "concluded_by_id")
    private Employee concludedBy;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    @OneToMany(mappedBy = "sample", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<SampledReading> readings = new ArrayList<>();

    protected LogSample() {}

    /** @param readers the drawn entries of the log, each with who read */
    public LogSample(SamplePeriod period, long population, Map<Long, Long> readers, LocalDate due, Instant now) {
        if (readers.isEmpty() || population < readers.size()) {
            throw new IllegalArgumentException("A sample is drawn from readings that there are");
        }
        this.compartment = period.compartment();
        this.firstDay = period.firstDay();
        this.lastDay = period.lastDay();
        this.population = population;
        this.due = due;
        this.drawnAt = now;
        readers.forEach((entry, reader) -> readings.add(new SampledReading(this, entry, reader)));
    }

    /**
     * What is found of one reading, taken back by null.
     *
     * @param line where it stands on the page, to name it by
     */
    public record Finding(long readingId, int line, SampleVerdict verdict, String note) {}

    /** Judges the readings that these are about; the others stay as they are. */
    public void judge(List<Finding> findings, Employee by, Instant now) {
        demandOpen();
        for (Finding finding : findings) {
            readings.stream()
                    .filter(reading -> reading.getId() == finding.readingId())
                    .findFirst()
                    .orElseThrow(() -> new DomainException("access.notInSample"))
                    .judge(finding, by, now);
        }
    }

    /** Ends the check with what came of it. */
    public void conclude(String said, Employee by, Instant now) {
        demandOpen();
        long left = readings.stream()
                .filter(reading -> reading.getVerdict() == null)
                .count();
        if (left > 0) {
            throw new DomainException("access.notAllJudged", left);
        }
        conclusion = Text.required(said, Text.LONG, "conclusion");
        concludedBy = by;
        concludedAt = now;
    }

    private void demandOpen() {
        if (concludedAt != null) {
            throw new DomainException("access.concluded");
        }
    }

    public Compartment getCompartment() {
        return compartment;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getDue() {
        return due;
    }

    /** Null while it is being checked. */
    public Instant getConcludedAt() {
        return concludedAt;
    }

    public List<SampledReading> getReadings() {
        return List.copyOf(readings);
    }
}
