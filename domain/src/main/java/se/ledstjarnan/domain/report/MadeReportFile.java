package se.ledstjarnan.domain.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;

/** What a report consists of; {@link MadeReport} says what may happen to it. */
@MappedSuperclass
public abstract class MadeReportFile extends Aggregate {

    static final int NUMBER = 60;

    @Column(nullable = false, updatable = false)
    int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "definition_id", updatable = false)
    ReportDefinition definition;

    @Column(nullable = false, updatable = false)
    String code;

    @Column(name = "first_day", nullable = false, updatable = false)
    LocalDate firstDay;

    @Column(name = "last_day", nullable = false, updatable = false)
    LocalDate lastDay;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    OrganisedAs organised;

    @Column(name = "known_as")
    String knownAs;

    @Column(nullable = false, updatable = false)
    int edition;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaces_id", updatable = false)
    MadeReport replaces;

    @Column(updatable = false)
    String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    ReportStatus status;

    @Column(name = "drafted_at", nullable = false, updatable = false)
    Instant draftedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "drafted_by_id", updatable = false)
    Employee draftedBy;

    @Column(name = "collected_at", nullable = false)
    Instant collectedAt;

    @Column(nullable = false)
    String rule;

    @Column(nullable = false)
    LocalDate due;

    /** How many times anything in it has changed, so that its version says so too. */
    @Column(nullable = false)
    int changes;

    @Column(name = "registration_number")
    String registrationNumber;

    @Column(name = "approved_at")
    Instant approvedAt;

    Integer threshold;

    String sha256;

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    List<MadeChapter> chapters = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("at")
    List<MadeSignature> signatures = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    @OrderBy("step")
    List<MadeHandover> handovers = new ArrayList<>();

    public int getNumber() {
        return number;
    }

    public ReportDefinition getDefinition() {
        return definition;
    }

    public ReportPeriod getPeriod() {
        return new ReportPeriod(firstDay, lastDay);
    }

    /** Null for the whole administration. */
    public Unit getUnit() {
        return unit;
    }

    /** Whether it tells of units as they lay on its last day or as they lie today, with what they have taken over. */
    public OrganisedAs getOrganised() {
        return organised;
    }

    /** The units whose counts it adds up, as {@link ReportScope#knownAs} says; null for the whole administration. */
    public String getKnownAs() {
        return knownAs == null && unit != null ? unit.getId().toString() : knownAs;
    }

    /** From 1; higher for one that replaces another. */
    public int getEdition() {
        return edition;
    }

    /** The version that it replaces; null for the first. */
    public MadeReport getReplaces() {
        return replaces;
    }

    /** Why it replaces another; null for the first. */
    public String getReason() {
        return reason;
    }

    public ReportStatus getStatus() {
        return status;
    }

    public Instant getDraftedAt() {
        return draftedAt;
    }

    /** Null where the job drafted it. */
    public Employee getDraftedBy() {
        return draftedBy;
    }

    public Instant getCollectedAt() {
        return collectedAt;
    }

    /** What its figures count, in words. */
    public String getRule() {
        return rule;
    }

    /** The day on which it is to be approved. */
    public LocalDate getDue() {
        return due;
    }

    public String getRegistrationNumber() {
        return registrationNumber;
    }

    public Instant getApprovedAt() {
        return approvedAt;
    }

    /** The threshold of small figures that the document was made with; null until approved. */
    public Integer getThreshold() {
        return threshold;
    }

    /** Of the document, in lower-case hexadecimal; null until approved. */
    public String getSha256() {
        return sha256;
    }

    public List<MadeChapter> getChapters() {
        return List.copyOf(chapters);
    }

    public List<MadeSignature> getSignatures() {
        return List.copyOf(signatures);
    }

    public List<MadeHandover> getHandovers() {
        return List.copyOf(handovers);
    }
}
