package se.ledstjarnan.domain.lexmaria;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.ivo.IvoMatter;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.Text;

/** What is stored of a lex Maria case, and the one step that moves it by {@link LexMariaProcess}. The verbs stand in {@link LexMaria}. */
@MappedSuperclass
public abstract class LexMariaFile extends Aggregate {

    @Column(nullable = false, updatable = false, unique = true)
    String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    LexMariaStatus status;

    @Column(nullable = false, updatable = false)
    String title;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", updatable = false)
    Unit unit;

    /** The same column again, for conditions in queries. */
    @Column(name = "unit_id", insertable = false, updatable = false)
    Long unitId;

    @Column(name = "deviation_id", nullable = false, updatable = false)
    Long deviationId;

    @Column(name = "deviation_number", nullable = false, updatable = false)
    String deviationNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reporter_id", updatable = false)
    Employee reporter;

    @Column(nullable = false, updatable = false)
    String reported;

    @Column(name = "occurred_at", nullable = false, updatable = false)
    Instant occurredAt;

    @Column(name = "received_at", nullable = false, updatable = false)
    Instant receivedAt;

    @Column(name = "manager_concerned", nullable = false, updatable = false)
    boolean managerConcerned;

    @ElementCollection
    @CollectionTable(name = "lex_maria_exclusion", joinColumns = @JoinColumn(name = "lex_maria_id"))
    @Column(name = "employee_id", nullable = false)
    Set<Long> excluded = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "investigator_id")
    Employee investigator;

    /** As {@link #unitId}. */
    @Column(name = "investigator_id", insertable = false, updatable = false)
    Long investigatorId;

    @Column(name = "started_at")
    Instant startedAt;

    @Embedded
    Assignment assignment;

    /** Of the analysis, those that there is something of: kept here so that no page has to count. */
    String parts;

    @Enumerated(EnumType.STRING)
    Seriousness seriousness;

    @Column(name = "serious_at")
    Instant seriousAt;

    @Column(name = "harm_at")
    Instant harmAt;

    @Column(name = "to_notify")
    Boolean toNotify;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(nullable = false)
    boolean quick;

    @Column(name = "investigated_at")
    Instant investigatedAt;

    @Embedded
    IvoMatter ivo = IvoMatter.none();

    @Embedded
    PatientTold told = PatientTold.nothing();

    @Column(name = "reporter_told_on")
    LocalDate reporterToldOn;

    @Embedded
    DeviceMatter device;

    @Embedded
    LicenseeMatter licensee;

    @Column(name = "closed_at")
    Instant closedAt;

    @OneToMany(mappedBy = "lexMaria", cascade = CascadeType.PERSIST)
    List<LexMariaEvent> events = new ArrayList<>();

    LexMariaFile() {}

    LexMariaProcess.Rule allow(LexMariaAction action, LexMariaParty party) {
        return LexMariaProcess.find(action, status, party.as()).orElseThrow(() -> {
            boolean another = LexMariaProcess.table().stream()
                    .anyMatch(rule ->
                            rule.action() == action && party.as().stream().anyMatch(rule.actors()::contains));
            return another ? new DomainException("lexmaria.notInThisStatus") : new NotAllowedException();
        });
    }

    void step(LexMariaAction action, String comment, LexMariaParty party, Moment at) {
        LexMariaProcess.Rule rule = allow(action, party);
        String words = rule.reasoned()
                ? Text.required(comment, Text.LONG, "comment")
                : Text.optional(comment, Text.LONG, "comment");
        status = rule.after(status);
        event(action, words, party.employee(), at.now());
    }

    void event(LexMariaAction action, String words, Employee by, Instant now) {
        events.add(new LexMariaEvent((LexMaria) this, action, status, words, by, now));
    }

    void has(AnalysisPart part) {
        parts = ConstantSet.with(AnalysisPart.class, parts, Set.of(part));
    }

    /** Such as LM-2026-0003. */
    public String getNumber() {
        return number;
    }

    public LexMariaStatus getStatus() {
        return status;
    }

    public String getTitle() {
        return title;
    }

    public Unit getUnit() {
        return unit;
    }

    public Long getDeviationId() {
        return deviationId;
    }

    public String getDeviationNumber() {
        return deviationNumber;
    }

    /** Null for what came by the public form. */
    public Employee getReporter() {
        return reporter;
    }

    /** The reporter's own words. */
    public String getReported() {
        return reported;
    }

    /** When it happened; the law's clock for the notification runs from it. */
    public Instant getOccurredAt() {
        return occurredAt;
    }

    /** When the suspicion was raised. */
    public Instant getReceivedAt() {
        return receivedAt;
    }

    public boolean isManagerConcerned() {
        return managerConcerned;
    }

    public Set<Long> getExcluded() {
        return Set.copyOf(excluded);
    }

    public Employee getInvestigator() {
        return investigator;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** Null until it is written. */
    public Assignment getAssignment() {
        return assignment;
    }

    /** Of the analysis, those that there is something of. */
    public Set<AnalysisPart> getParts() {
        return ConstantSet.of(AnalysisPart.class, parts);
    }

    /** As last judged; null until then. */
    public Seriousness getSeriousness() {
        return seriousness;
    }

    /** When it was first found to be of the kind that IVO is told of; null where it is not. */
    public Instant getSeriousAt() {
        return seriousAt;
    }

    /** When it was first found that a patient was harmed; null where none was. */
    public Instant getHarmAt() {
        return harmAt;
    }

    /** Decided that IVO is to be told; false also while nothing is decided. */
    public boolean isToNotify() {
        return Boolean.TRUE.equals(toNotify);
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Ended without a full analysis. */
    public boolean isQuick() {
        return quick;
    }

    public Instant getInvestigatedAt() {
        return investigatedAt;
    }

    public IvoMatter getIvo() {
        return ivo == null ? IvoMatter.none() : ivo;
    }

    public PatientTold getTold() {
        return told;
    }

    public LocalDate getReporterToldOn() {
        return reporterToldOn;
    }

    /** Null where no medical device was involved. */
    public DeviceMatter getDevice() {
        return device;
    }

    /** Null where there is no such matter; for {@link LexMariaAccess#mayReadLicensee} only. */
    public LicenseeMatter getLicensee() {
        return licensee;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public List<LexMariaEvent> getEvents() {
        return List.copyOf(events);
    }
}
