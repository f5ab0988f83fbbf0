package se.ledstjarnan.domain.routine;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.EnumList;
import se.ledstjarnan.domain.shared.Text;

/** A version of a document. Once it has been in force, what it says and what it applied to never change. */
@Entity
@Table(name = "routine_version")
public class RoutineVersion extends BaseEntity {

    private static final int LONGEST_PLACE = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "routine_id", updatable = false)
    private Routine routine;

    @Column(name = "version_no", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RoutineStatus status = RoutineStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RoutineKind kind;

    @Column(nullable = false)
    private String title;

    private String text;

    private String place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role responsible;

    @Column(nullable = false)
    private String areas;

    @Column(nullable = false)
    private String subjects;

    @Column(nullable = false)
    private String duties;

    @ElementCollection
    @CollectionTable(name = "routine_unit", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "unit_id", nullable = false)
    private Set<Long> units = new HashSet<>();

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Column(name = "change_note")
    private String change;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id", updatable = false)
    private Employee author;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submitted_by_id")
    private Employee submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private Approver approver;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approved_by_id")
    private Employee approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Embedded
    private PoliticalDecision decision;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    protected RoutineVersion() {}

    RoutineVersion(Routine routine, int number, RoutineContent content, Employee author, LocalDate today, Instant now) {
        this.routine = routine;
        this.number = number;
        this.author = author;
        this.createdAt = now;
        write(content, today);
    }

    void write(RoutineContent content, LocalDate today) {
        if (content.kind() == null) {
            throw DomainException.at("kind", "shared.required");
        }
        if (content.responsible() == null) {
            throw DomainException.at("responsible", "shared.required");
        }
        if (content.areas().isEmpty()) {
            throw DomainException.at("areas", "routine.noArea");
        }
        if (content.reviewBy() != null && content.reviewBy().isBefore(today)) {
            throw DomainException.at("reviewBy", "routine.reviewBeforeToday");
        }
        kind = content.kind();
        title = Text.required(content.title(), Text.SHORT, "title");
        text = Text.optional(content.text(), RoutineContent.LONGEST_TEXT, "text");
        place = Text.optional(content.place(), LONGEST_PLACE, "place");
        if (text != null && place != null) {
            throw DomainException.at("place", "routine.textAndPlace");
        }
        responsible = content.responsible();
        areas = EnumList.join(LegalArea.class, content.areas());
        subjects = EnumList.join(RoutineSubject.class, content.subjects());
        duties = EnumList.join(Duty.class, content.duties());
        units.clear();
        units.addAll(content.units());
        reviewBy = content.reviewBy();
        change = number == 1 ? null : Text.optional(content.change(), Text.LONG, "change");
    }

    /** What a reader must have is there, and nothing is left of a template. */
    void submit(Approver by, Employee submitter, Instant now) {
        if (text == null && place == null) {
            throw DomainException.at("text", "routine.noText");
        }
        if (number > 1 && change == null) {
            throw DomainException.at("change", "routine.noChange");
        }
        refusePlaceholder("title", title);
        if (text != null) {
            refusePlaceholder("text", text);
        }
        approver = by;
        submittedBy = submitter;
        submittedAt = now;
        status = RoutineStatus.FOR_APPROVAL;
    }

    private static void refusePlaceholder(String field, String words) {
        TemplateRemains.in(words).ifPresent(found -> {
            throw DomainException.at(field, "routine.placeholder", found);
        });
    }

    void sendBack() {
        submittedBy = null;
        submittedAt = null;
        approver = null;
        status = RoutineStatus.DRAFT;
    }

    void approve(Employee by, PoliticalDecision decided, LocalDate today, Instant now) {
        approvedBy = by;
        approvedAt = now;
        decision = decided;
        from = today;
        status = RoutineStatus.IN_FORCE;
    }

    /** The next version came into force that day; this one held to the day before, or was never more than a part of the day. */
    void replaced(LocalDate day) {
        to = day.isAfter(from) ? day.minusDays(1) : day;
        status = RoutineStatus.REPLACED;
    }

    void withdraw(LocalDate lastDay) {
        if (from != null) {
            to = lastDay;
        }
        status = RoutineStatus.WITHDRAWN;
    }

    /** What the next version starts from. */
    RoutineContent content() {
        return new RoutineContent(
                kind,
                title,
                text,
                place,
                responsible,
                getAreas(),
                getSubjects(),
                EnumList.split(Duty.class, duties),
                units,
                null,
                null);
    }

    Approver approverBy(ApprovalRules rules) {
        return rules.approver(kind, getSubjects(), getAreas(), units.size());
    }

    boolean isSubmittedBy(Employee person) {
        return person.equals(submittedBy);
    }

    public Routine getRoutine() {
        return routine;
    }

    public int getNumber() {
        return number;
    }

    public RoutineStatus getStatus() {
        return status;
    }

    public String getTitle() {
        return title;
    }

    public RoutineKind getKind() {
        return kind;
    }

    public Set<LegalArea> getAreas() {
        return EnumList.split(LegalArea.class, areas);
    }

    public Set<RoutineSubject> getSubjects() {
        return EnumList.split(RoutineSubject.class, subjects);
    }

    /** Ids of the units it applies to; empty for the whole administration. */
    public Set<Long> getUnits() {
        return Set.copyOf(units);
    }

    /** Who wrote it first; null where it was imported. */
    public Employee getAuthor() {
        return author;
    }

    /** Null until it is submitted. */
    public Approver getApprover() {
        return approver;
    }

    public LocalDate getReviewBy() {
        return reviewBy;
    }

    /** The first day it was in force; null until it is. */
    public LocalDate getFrom() {
        return from;
    }

    /** The last day it was in force; null while it is. */
    public LocalDate getTo() {
        return to;
    }

    public PoliticalDecision getDecision() {
        return decision;
    }
}
