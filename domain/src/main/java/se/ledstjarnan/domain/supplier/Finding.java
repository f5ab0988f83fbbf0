package se.ledstjarnan.domain.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasurePlan;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** Something found at a visit, its grade, and the measure that it leads to: what, who, by when, and what following up showed. */
@Entity
@Table(name = "supplier_finding")
public class Finding extends BaseEntity {

    private static final int MOST_YEARS_AHEAD = 2;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "visit_id", updatable = false)
    private Visit visit;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private String text;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "grade")
    private FindingGrade grade;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FindingStatus status;

    private String measure;

    @Column(name = "owner_name")
    private String owner;

    private LocalDate due;

    @Column(name = "reported_words")
    private String reportedWords;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reported_by_id")
    private Employee reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "follow_up_words")
    private String followUpWords;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "followed_up_by_id")
    private Employee followedUpBy;

    @Column(name = "followed_up_at")
    private Instant followedUpAt;

    protected Finding() {}

    /** @param position from 1; a field that is wrong is named with the position before it, from 0 */
    Finding(Visit visit, int position, FindingContent content, FindingGrade grade, LocalDate today) {
        String place = Integer.toString(position - 1);
        if (grade == null) {
            throw DomainException.at("grade" + place, "shared.required");
        }
        this.visit = visit;
        this.position = position;
        this.grade = grade;
        this.text = Text.required(content.text(), Text.LONG, "text" + place);
        if (!grade.isToMend()) {
            this.status = FindingStatus.NOTED;
            return;
        }
        this.status = FindingStatus.OPEN;
        this.measure = grade.isPlanNeeded()
                ? Text.required(content.measure(), Text.LONG, "measure" + place)
                : Text.optional(content.measure(), Text.LONG, "measure" + place);
        this.owner = Text.required(content.owner(), Text.SHORT, "owner" + place);
        this.due = checked(content.due(), "due" + place, today);
    }

    private LocalDate checked(LocalDate day, String field, LocalDate today) {
        if (day == null) {
            throw DomainException.at(field, "shared.required");
        }
        if (day.isBefore(visit.getDay())) {
            throw DomainException.at(field, "supplier.dueBeforeVisit");
        }
        LocalDate latest = grade.latest(visit.getDay());
        if (latest != null && day.isAfter(latest)) {
            throw DomainException.at(field, "supplier.dueTooLate", grade.getName(), latest.toString());
        }
        if (day.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            throw DomainException.at(field, "supplier.dueTooFar", MOST_YEARS_AHEAD);
        }
        return day;
    }

    /** The supplier says what has been done. */
    void report(String words, Employee by, Instant now) {
        if (status != FindingStatus.OPEN) {
            throw new DomainException("supplier.notOpen");
        }
        reportedWords = Text.required(words, Text.LONG, "words");
        reportedBy = by;
        reportedAt = now;
        status = FindingStatus.REPORTED;
    }

    /** The municipality has seen that it is mended. */
    void mended(String words, Employee by, Instant now) {
        followUp(words, by, now);
        status = FindingStatus.MENDED;
    }

    /** It is not mended: the next grade holds, with a new last day. @param graver the next grade; this one where there is none above */
    void notMended(FindingGrade graver, String words, LocalDate newDue, Employee by, LocalDate today, Instant now) {
        if (newDue == null) {
            throw DomainException.at("newDue", "shared.required");
        }
        LocalDate latest = graver.latest(today);
        if (newDue.isBefore(today)) {
            throw DomainException.at("newDue", "supplier.newDueInPast");
        }
        if (newDue.isAfter(latest == null ? today.plusYears(MOST_YEARS_AHEAD) : latest)) {
            throw DomainException.at(
                    "newDue",
                    "supplier.dueTooLate",
                    graver.getName(),
                    (latest == null ? today.plusYears(MOST_YEARS_AHEAD) : latest).toString());
        }
        followUp(words, by, now);
        grade = graver;
        due = newDue;
        status = FindingStatus.OPEN;
    }

    private void followUp(String words, Employee by, Instant now) {
        if (status != FindingStatus.OPEN && status != FindingStatus.REPORTED) {
            throw new DomainException("supplier.notOpen");
        }
        followUpWords = Text.required(words, Text.LONG, "words");
        followedUpBy = by;
        followedUpAt = now;
    }

    /** What is to be done, as a measure: its headline and all that was found and said. */
    public MeasurePlan plan() {
        String all = measure == null ? text : text + "\n\n" + measure;
        return new MeasurePlan(
                MeasureKind.CORRECTIVE,
                Text.headline(measure == null ? text : measure),
                all.length() > Text.LONG ? text : all);
    }

    public FindingStatus getStatus() {
        return status;
    }

    public FindingGrade getGrade() {
        return grade;
    }

    /** Null where nothing is to be done. */
    public LocalDate getDue() {
        return due;
    }

    public String getMeasure() {
        return measure;
    }
}
