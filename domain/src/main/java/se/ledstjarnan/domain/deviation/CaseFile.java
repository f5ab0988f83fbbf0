package se.ledstjarnan.domain.deviation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.Text;

/**
 * What is stored of a case, and the one step that moves it by {@link DeviationProcess}. The verbs stand in {@link Deviation} and, for
 * complaints, in {@link ComplaintCase}; apart so that each can be read in one sitting.
 */
@MappedSuperclass
public abstract class CaseFile extends CaseMoments {

    @Column(nullable = false, updatable = false, unique = true)
    String number;

    @Column(nullable = false)
    String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    DeviationStatus status;

    @Embedded
    Report report;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    Unit unit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reporter_id", updatable = false)
    Employee reporter;

    @Column(name = "opened_at", nullable = false, updatable = false)
    Instant openedAt;

    @Column(name = "reported_at", nullable = false, updatable = false)
    Instant reportedAt;

    @Column(name = "past_manager", nullable = false, updatable = false)
    boolean pastManager;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "receiving_unit_id")
    Unit receivingUnit;

    /** The same column again, for conditions in queries: a path through a reference leaves out every case that has none. */
    @Column(name = "receiving_unit_id", insertable = false, updatable = false)
    Long receivingUnitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "receiving_role")
    Role receivingRole;

    @ElementCollection
    @CollectionTable(name = "deviation_exclusion", joinColumns = @JoinColumn(name = "deviation_id"))
    @Column(name = "employee_id", nullable = false)
    Set<Long> excluded = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "handler_id")
    Employee handler;

    /** As {@link #receivingUnitId}. */
    @Column(name = "handler_id", insertable = false, updatable = false)
    Long handlerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    LegalArea area;

    @Embedded
    Complaint complaint;

    @Embedded
    Classification classification;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposed_category_id", updatable = false)
    Category proposed;

    @Column(name = "short_track", nullable = false)
    boolean shortTrack;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Restriction restriction = Restriction.NONE;

    @Column(name = "person_protected", nullable = false)
    boolean personProtected;

    @OneToMany(mappedBy = "deviation", cascade = CascadeType.PERSIST)
    List<CaseEvent> events = new ArrayList<>();

    CaseFile() {}

    CaseFile(
            String number,
            Report report,
            Employee reporter,
            boolean pastManager,
            Instant openedAt,
            Instant reportedAt) {
        this.number = number;
        this.report = report;
        this.title = report.headline();
        this.reporter = reporter;
        this.pastManager = pastManager;
        this.openedAt = openedAt.isAfter(reportedAt) ? reportedAt : openedAt;
        this.reportedAt = reportedAt;
        this.status = DeviationStatus.REPORTED;
        this.restriction = report.getKind() == ReportKind.MISCONDUCT ? Restriction.LEX_SARAH : Restriction.NONE;
        this.complaint = Complaint.reported(report.getKind());
        events.add(new CaseEvent((Deviation) this, null, status, reportedAt, reporter, null));
    }

    /** Where the case belongs and who receives it there; whoever it concerns as manager never sees it, however it is moved. */
    void receivedBy(Unit place, Reception reception, LegalArea lawArea) {
        unit = place;
        area = lawArea;
        receivingUnit = reception.unit();
        receivingRole = reception.role();
        excluded.addAll(reception.excluded());
    }

    DeviationProcess.Rule allow(DeviationAction action, Actor actor) {
        if (isDisposed()) {
            throw new DomainException("deviation.disposed");
        }
        return DeviationProcess.find(action, status, actor.as())
                .orElseThrow(() -> actor.as().isEmpty()
                        ? new NotAllowedException()
                        : new DomainException("deviation.notInThisStatus"));
    }

    void step(DeviationAction action, Actor actor, String comment, Instant now) {
        DeviationProcess.Rule rule = allow(action, actor);
        String words = rule.comment() == CommentRule.REQUIRED
                ? Text.required(comment, Text.LONG, "comment")
                : Text.optional(comment, Text.LONG, "comment");
        status = rule.after(status);
        if (firstActionAt == null && (actor.is(CaseActor.HANDLER) || actor.is(CaseActor.OVERSEER))) {
            firstActionAt = now;
        }
        events.add(new CaseEvent((Deviation) this, action, status, now, actor.employee(), words));
    }

    /** The case number, such as 2026-0431: year of the report and a running number. */
    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public DeviationStatus getStatus() {
        return status;
    }

    public Report getReport() {
        return report;
    }

    public Unit getUnit() {
        return unit;
    }

    public Employee getReporter() {
        return reporter;
    }

    /** When the reporter opened the form; with {@link #getReportedAt()} it tells how long reporting takes. */
    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    /** Sent past the unit's manager, whom it concerns. */
    public boolean isPastManager() {
        return pastManager;
    }

    public Unit getReceivingUnit() {
        return receivingUnit;
    }

    public Role getReceivingRole() {
        return receivingRole;
    }

    public Set<Long> getExcluded() {
        return Set.copyOf(excluded);
    }

    /** Null until triage or assignment. */
    public Employee getHandler() {
        return handler;
    }

    /** Preliminary (the unit's main area) until triage. */
    public LegalArea getArea() {
        return area;
    }

    public Complaint getComplaint() {
        return complaint;
    }

    /** Null until triage. */
    public Classification getClassification() {
        return classification;
    }

    /** The kind that the reporter chose where the report was made in a few taps; null for all others. */
    public Category getProposed() {
        return proposed;
    }

    public boolean isShortTrack() {
        return shortTrack;
    }

    public Restriction getRestriction() {
        return restriction;
    }

    /** Has been given a category, by whoever received it. */
    public boolean isJudged() {
        return classification != null && classification.getCategory() != null;
    }

    /** Whom it concerns lives under a protected identity: who it is stays with those who handle the case (OSL 21 kap. 3 § and 22 kap. 1 §). */
    public boolean isPersonProtected() {
        return personProtected;
    }

    /** Says whether the one concerned has a protected identity. Who may say so is the caller's matter. */
    public void protectPerson(boolean isProtected) {
        personProtected = isProtected;
    }

    public List<CaseEvent> getEvents() {
        return List.copyOf(events);
    }
}
