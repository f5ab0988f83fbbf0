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
import se.ledstjarnan.domain.deviation.CaseFile;
import se.ledstjarnan.domain.ivo.IvoCase;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.StepTable;

/**
 * What is stored of a lex Sarah case, and the one step that moves it by {@link LexSarahProcess}. The verbs stand in {@link LexSarah},
 * its only heir; apart so that each can be read in one sitting.
 */
@MappedSuperclass
public abstract class LexSarahFile extends IvoCase {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    LexSarahOrigin origin;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    LexSarahStatus status;

    @Embedded
    Performer performer;

    @Enumerated(EnumType.STRING)
    LegalArea area;

    @ElementCollection
    @CollectionTable(name = "lex_sarah_exclusion", joinColumns = @JoinColumn(name = "lex_sarah_id"))
    @Column(name = "employee_id", nullable = false)
    Set<Long> excluded = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "template_id")
    Template template;

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

    @Enumerated(EnumType.STRING)
    Grade grade;

    @OneToMany(mappedBy = "lexSarah", cascade = CascadeType.PERSIST)
    List<LexSarahEvent> events = new ArrayList<>();

    LexSarahFile() {}

    LexSarahFile(String number, String reported, Instant occurredAt, Instant receivedAt) {
        super(number, reported, occurredAt, receivedAt);
    }

    LexSarahFile(String number, CaseFile deviation, Instant receivedAt) {
        super(number, deviation, receivedAt);
        excluded.addAll(deviation.getExcluded());
    }

    StepTable.Rule<LexSarahAction, LexSarahStatus, LexSarahActor> allow(LexSarahAction action, LexSarahParty party) {
        demandKept();
        return LexSarahProcess.STEPS.demand(action, status, party.as());
    }

    void step(LexSarahAction action, String comment, LexSarahParty party, Moment at) {
        StepTable.Rule<LexSarahAction, LexSarahStatus, LexSarahActor> rule = allow(action, party);
        String words = rule.words(comment);
        status = rule.after(status);
        event(action, words, party.employee(), at.now());
    }

    void event(LexSarahAction action, String words, Employee by, Instant now) {
        events.add(new LexSarahEvent((LexSarah) this, action, status, words, by, now));
    }

    public LexSarahOrigin getOrigin() {
        return origin;
    }

    public LexSarahStatus getStatus() {
        return status;
    }

    /** Null where it comes from the municipality's own operation. */
    public Performer getPerformer() {
        return performer;
    }

    /** SoL or LSS; null until the investigation is begun. */
    public LegalArea getArea() {
        return area;
    }

    @Override
    public Set<Long> getExcluded() {
        return Set.copyOf(excluded);
    }

    /** The version of the headings that the investigation follows; null until it is begun. */
    public Template getTemplate() {
        return template;
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

    /** As decided, or as found serious before that; null until then. */
    public Grade getGrade() {
        return grade;
    }

    public List<LexSarahEvent> getEvents() {
        return List.copyOf(events);
    }
}
