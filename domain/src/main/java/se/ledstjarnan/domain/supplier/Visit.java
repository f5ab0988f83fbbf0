package se.ledstjarnan.domain.supplier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import java.util.Objects;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;

/** A follow-up visit at a supplier, with what was found, graded. What was seen that day stays as it was; each finding is followed up. */
@Entity
@Table(name = "supplier_visit")
public class Visit extends Aggregate {

    private static final int MOST_YEARS_BACK = 5;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "supplier_id", updatable = false)
    private Supplier supplier;

    @Column(name = "visited_on", nullable = false, updatable = false)
    private LocalDate day;

    @Column(nullable = false, updatable = false)
    private boolean announced;

    @Column(nullable = false, updatable = false)
    private String participants;

    @Column(nullable = false, updatable = false)
    private String summary;

    @Column(updatable = false)
    private String strengths;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "by_id", updatable = false)
    private Employee by;

    @Column(name = "at", nullable = false, updatable = false)
    private Instant at;

    @OneToMany(mappedBy = "visit", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Finding> findings = new ArrayList<>();

    protected Visit() {}

    /** @param grades all that there are, by level */
    public Visit(
            Supplier supplier,
            VisitContent content,
            Map<Integer, FindingGrade> grades,
            Employee by,
            LocalDate today,
            Instant now) {
        this.supplier = supplier;
        this.day = past(content.day(), today);
        this.announced = content.announced();
        this.participants = Text.required(content.participants(), Text.SHORT, "participants");
        this.summary = Text.required(content.summary(), Text.LONG, "summary");
        this.strengths = Text.optional(content.strengths(), Text.LONG, "strengths");
        this.by = by;
        this.at = now;
        for (int i = 0; i < Math.min(content.findings().size(), VisitContent.MOST); i++) {
            FindingContent finding = content.findings().get(i);
            if (!finding.isEmpty()) {
                FindingGrade grade = finding.grade() == null ? null : grades.get(finding.grade());
                findings.add(new Finding(this, i + 1, finding, grade, today));
            }
        }
        if (findings.isEmpty()) {
            throw DomainException.at("text0", "supplier.noFinding");
        }
    }

    private static LocalDate past(LocalDate day, LocalDate today) {
        if (day == null) {
            throw DomainException.at("day", "shared.required");
        }
        if (day.isAfter(today)) {
            throw DomainException.at("day", "supplier.inFuture");
        }
        if (day.isBefore(today.minusYears(MOST_YEARS_BACK))) {
            throw DomainException.at("day", "supplier.tooLongAgo", MOST_YEARS_BACK);
        }
        return day;
    }

    /** The supplier says what has been done about a finding. */
    public void report(long findingId, String words, Employee who, Instant now) {
        finding(findingId).report(words, who, now);
    }

    /** The municipality has seen that a finding is mended. */
    public void mended(long findingId, String words, Employee who, Instant now) {
        finding(findingId).mended(words, who, now);
    }

    /** A finding is not mended in time, and is graded one step up. @param grades all that there are, by level */
    public void notMended(
            long findingId,
            Map<Integer, FindingGrade> grades,
            String words,
            LocalDate newDue,
            Employee who,
            LocalDate today,
            Instant now) {
        Finding finding = finding(findingId);
        FindingGrade graver = grades.getOrDefault(finding.getGrade().getLevel() + 1, finding.getGrade());
        finding.notMended(graver, words, newDue, who, today, now);
    }

    /** Throws NotFoundException. */
    public Finding finding(long id) {
        return findings.stream()
                .filter(each -> Objects.equals(each.getId(), id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public Supplier getSupplier() {
        return supplier;
    }

    public LocalDate getDay() {
        return day;
    }

    public List<Finding> getFindings() {
        return List.copyOf(findings);
    }
}
