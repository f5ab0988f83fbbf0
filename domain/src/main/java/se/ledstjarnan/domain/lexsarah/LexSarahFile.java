package se.ledstjarnan.domain.lexsarah;

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
import se.ledstjarnan.domain.ivo.IvoMatter;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.Text;

/**
 * What is stored of a lex Sarah case, and the one step that moves it by {@link LexSarahProcess}. The verbs stand in {@link LexSarah},
 * its only heir; apart so that each can be read in one sitting.
 */
@MappedSuperclass
public abstract class LexSarahFile extends Aggregate {

    @Column(nullable = false, updatable = false, unique = true)
    String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    LexSarahOrigin origin;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    LexSarahStatus status;

    @Column(nullable = false, updatable = false)
    String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    Unit unit;

    /** The same column again, for conditions in queries: a path through a reference leaves out every case that has none. */
    @Column(name = "unit_id", insertable = false, updatable = false)
    Long unitId;

    @Column(name = "deviation_id", updatable = false)
    Long deviationId;

    @Column(name = "deviation_number", updatable = false)
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

    @Embedded
    Performer performer;

    @Enumerated(EnumType.STRING)
    LegalArea area;

    @Column(name = "manager_concerned", nullable = false)
    boolean managerConcerned;

    @ElementCollection
    @CollectionTable(name = "lex_sarah_exclusion", joinColumns = @JoinColumn(name = "lex_sarah_id"))
    @Column(name = "employee_id", nullable = false)
    Set<Long> excluded = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "investigator_id")
    Employee investigator;

    /** As {@link #unitId}. */
    @Column(name = "investigator_id", insertable = false, updatable = false)
    Long investigatorId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "template_id")
    Template template;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "proposed_at")
    Instant proposedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposed_by_id")
    Employee proposedBy;

    /** As {@link #unitId}. */
    @Column(name = "proposed_by_id", insertable = false, updatable = false)
    Long proposedById;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_grade")
    Grade proposed;

    @Column(nullable = false)
    boolean quick;

    @Enumerated(EnumType.STRING)
    Grade grade;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "serious_at")
    Instant seriousAt;

    @Embedded
    IvoMatter ivo = IvoMatter.none();

    @Column(name = "closed_at")
    Instant closedAt;

    @OneToMany(mappedBy = "lexSarah", cascade = CascadeType.PERSIST)
    List<LexSarahEvent> events = new ArrayList<>();

    LexSarahFile() {}

    LexSarahProcess.Rule allow(LexSarahAction action, LexSarahParty party) {
        return LexSarahProcess.find(action, status, party.as()).orElseThrow(() -> {
            boolean another = LexSarahProcess.table().stream()
                    .anyMatch(rule ->
                            rule.action() == action && party.as().stream().anyMatch(rule.actors()::contains));
            return another ? new DomainException("lexsarah.notInThisStatus") : new NotAllowedException();
        });
    }

    void step(LexSarahAction action, String comment, LexSarahParty party, Moment at) {
        LexSarahProcess.Rule rule = allow(action, party);
        String words = rule.reasoned()
                ? Text.required(comment, Text.LONG, "comment")
                : Text.optional(comment, Text.LONG, "comment");
        status = rule.after(status);
        event(action, words, party.employee(), at.now());
    }

    void event(LexSarahAction action, String words, Employee by, Instant now) {
        events.add(new LexSarahEvent((LexSarah) this, action, status, words, by, now));
    }

    /** Such as LS-2026-0012. */
    public String getNumber() {
        return number;
    }

    public LexSarahOrigin getOrigin() {
        return origin;
    }

    public LexSarahStatus getStatus() {
        return status;
    }

    public String getTitle() {
        return title;
    }

    /** Null where a private performer's operation is no unit of the municipality. */
    public Unit getUnit() {
        return unit;
    }

    /** The deviation that it was raised from, or that the report was made as; null for a performer's report. */
    public Long getDeviationId() {
        return deviationId;
    }

    public String getDeviationNumber() {
        return deviationNumber;
    }

    /** Null for a performer's report, and for what came by the public form. */
    public Employee getReporter() {
        return reporter;
    }

    /** The reporter's own words. */
    public String getReported() {
        return reported;
    }

    public Instant getOccurredAt() {
        return occurredAt;
    }

    /** When it reached those who receive lex Sarah for the board; the law's clock runs from it. */
    public Instant getReceivedAt() {
        return receivedAt;
    }

    /** Null where it comes from the municipality's own operation. */
    public Performer getPerformer() {
        return performer;
    }

    /** SoL or LSS; null until the investigation is begun. */
    public LegalArea getArea() {
        return area;
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

    /** The version of the headings that the investigation follows; null until it is begun. */
    public Template getTemplate() {
        return template;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** When the investigation was finished with a proposal; null while it goes on. */
    public Instant getProposedAt() {
        return proposedAt;
    }

    public Employee getProposedBy() {
        return proposedBy;
    }

    public Grade getProposed() {
        return proposed;
    }

    /** Proposed without a full investigation. */
    public boolean isQuick() {
        return quick;
    }

    /** As decided, or as found serious before that; null until then. */
    public Grade getGrade() {
        return grade;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** When it was established that IVO is to be told; null where it was not. */
    public Instant getSeriousAt() {
        return seriousAt;
    }

    public IvoMatter getIvo() {
        return ivo == null ? IvoMatter.none() : ivo;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public List<LexSarahEvent> getEvents() {
        return List.copyOf(events);
    }
}
