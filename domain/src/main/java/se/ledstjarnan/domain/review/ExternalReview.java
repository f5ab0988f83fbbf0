package se.ledstjarnan.domain.review;

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
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.domain.shared.Aggregate;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.Text;

/**
 * A report of somebody outside who has reviewed the work: a supervision authority or the auditors. It is open until the answer that was
 * asked for has been given and each finding has been seen to (SOSFS 2011:9, chapter 5, section 8).
 */
@Entity
@Table(name = "external_review")
public class ExternalReview extends Aggregate {

    /** Most findings of one report. */
    public static final int MOST = 100;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewKind kind;

    @Column(nullable = false)
    private String authority;

    @Column(nullable = false)
    private String title;

    private String reference;

    private String registration;

    @Column(name = "reported_on", nullable = false)
    private LocalDate reportedOn;

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CheckPart area;

    private String summary;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewStatus status = ReviewStatus.OPEN;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<ReviewFinding> findings = new ArrayList<>();

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answer_words")
    private String answerWords;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** Who changed anything of it last; the version rises with it. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "written_by_id")
    private Employee writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected ExternalReview() {}

    public ExternalReview(int number, ReviewContent content, Employee by, LocalDate today, Instant now) {
        this.number = number;
        write(content, by, today, now);
    }

    /** Throws at the field that is wrong. */
    public final void write(ReviewContent content, Employee by, LocalDate today, Instant now) {
        demandOpen();
        content.check(today);
        if (answeredOn != null && content.answerBy() == null) {
            throw DomainException.at("answerBy", "review.answeredAlready");
        }
        if (answeredOn != null && answeredOn.isBefore(content.receivedOn())) {
            throw DomainException.at("receivedOn", "review.answeredBeforeThat", answeredOn);
        }
        kind = content.kind();
        authority = Text.required(content.authority(), Text.SHORT, "authority");
        title = Text.required(content.title(), Text.SHORT, "title");
        reference = Text.optional(content.reference(), ReviewContent.REFERENCE, "reference");
        registration = Text.optional(content.registration(), ReviewContent.REFERENCE, "registration");
        reportedOn = content.reportedOn();
        receivedOn = content.receivedOn();
        answerBy = content.answerBy();
        unitId = content.unitId();
        area = content.area();
        summary = Text.optional(content.summary(), Text.LONG, "summary");
        changed(by, now);
    }

    /** Writes down one more finding and gives its place. */
    public int find(ReviewFindingKind said, String words, Employee by, Instant now) {
        demandOpen();
        if (findings.size() >= MOST) {
            throw DomainException.at("words", "review.tooManyFindings", MOST);
        }
        int place = findings.size() + 1;
        findings.add(new ReviewFinding(this, place, said, words));
        changed(by, now);
        return place;
    }

    public void correct(int place, ReviewFindingKind said, String words, Employee by, Instant now) {
        demandOpen();
        finding(place).write(said, words);
        changed(by, now);
    }

    /** Says why a finding leads to no measure; refused where it has. */
    public void leaveWithoutMeasure(FindingMeasures of, String reason, Employee by, Instant now) {
        demandOpen();
        if (of.taken() > 0) {
            throw DomainException.at("reason", "review.hasMeasure");
        }
        finding(of.place()).leaveWithoutMeasure(reason);
        changed(by, now);
    }

    /** Takes the reason back, so that a measure can be taken. */
    public void reconsider(int place, Employee by, Instant now) {
        demandOpen();
        finding(place).reconsider();
        changed(by, now);
    }

    /** The answer has been given, or what was said of it is corrected. */
    public void answer(LocalDate day, String words, Employee by, LocalDate today, Instant now) {
        demandOpen();
        if (answerBy == null) {
            throw new DomainException("review.noAnswerAsked");
        }
        if (day == null) {
            throw DomainException.at("answeredOn", "shared.required");
        }
        if (day.isAfter(today)) {
            throw DomainException.at("answeredOn", "review.notAnsweredYet");
        }
        if (day.isBefore(receivedOn)) {
            throw DomainException.at("answeredOn", "review.answeredBefore");
        }
        answerWords = ReviewContent.without("answer", Text.required(words, Text.LONG, "answer"));
        answeredOn = day;
        status = ReviewStatus.ANSWERED;
        changed(by, now);
    }

    /** Ends the work with it. @param measures of each finding that has any */
    public void close(List<FindingMeasures> measures, Employee by, Instant now) {
        demandOpen();
        if (answerBy != null && answeredOn == null) {
            throw new DomainException("review.answerFirst");
        }
        for (ReviewFinding finding : findings) {
            demandSeenTo(finding, measures);
        }
        status = ReviewStatus.CLOSED;
        closedAt = now;
        changed(by, now);
    }

    private static void demandSeenTo(ReviewFinding finding, List<FindingMeasures> measures) {
        FindingMeasures of = measures.stream()
                .filter(each -> each.place() == finding.getPlace())
                .findFirst()
                .orElseGet(() -> new FindingMeasures(finding.getPlace(), 0, List.of()));
        if (of.taken() == 0 && finding.getNoMeasureReason() == null) {
            throw new DomainException("review.findingUndecided", finding.getNumber());
        }
        if (!of.open().isEmpty()) {
            throw new DomainException("review.measureOpen", of.open().get(0), finding.getNumber());
        }
    }

    private void changed(Employee by, Instant now) {
        writtenBy = by;
        writtenAt = now;
    }

    /** What is closed stays as it is. */
    public void demandOpen() {
        if (!isOpen()) {
            throw new DomainException("review.closedAlready");
        }
    }

    private ReviewFinding finding(int place) {
        return findings.stream()
                .filter(each -> each.getPlace() == place)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public boolean isOpen() {
        return status != ReviewStatus.CLOSED;
    }

    public int getNumber() {
        return number;
    }

    /** As people know it, TR-3. */
    public String getName() {
        return "TR-" + number;
    }

    public ReviewStatus getStatus() {
        return status;
    }

    public Long getUnitId() {
        return unitId;
    }

    public CheckPart getArea() {
        return area;
    }

    public List<ReviewFinding> getFindings() {
        return List.copyOf(findings);
    }
}
