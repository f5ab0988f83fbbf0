package se.ledstjarnan.domain.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.ledstjarnan.domain.shared.BaseEntity;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.Text;

/** What a report points out. Measures come from it, or a reason says why none is needed. */
@Entity
@Table(name = "review_finding")
public class ReviewFinding extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", updatable = false)
    private ExternalReview review;

    @Column(nullable = false, updatable = false)
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewFindingKind kind;

    @Column(nullable = false)
    private String words;

    @Column(name = "no_measure_reason")
    private String noMeasureReason;

    protected ReviewFinding() {}

    ReviewFinding(ExternalReview review, int place, ReviewFindingKind kind, String words) {
        this.review = review;
        this.place = place;
        write(kind, words);
    }

    final void write(ReviewFindingKind said, String typed) {
        if (said == null) {
            throw DomainException.at("findingKind", "shared.required");
        }
        words = ReviewContent.without("words", Text.required(typed, Text.LONG, "words"));
        kind = said;
    }

    void leaveWithoutMeasure(String reason) {
        noMeasureReason = ReviewContent.without("reason", Text.required(reason, Text.LONG, "reason"));
    }

    void reconsider() {
        noMeasureReason = null;
    }

    public ExternalReview getReview() {
        return review;
    }

    public int getPlace() {
        return place;
    }

    public ReviewFindingKind getKind() {
        return kind;
    }

    public String getWords() {
        return words;
    }

    /** Null where measures are taken, or nothing is decided yet. */
    public String getNoMeasureReason() {
        return noMeasureReason;
    }

    /** As people know it: the report's number and the finding's place, TR-3.2. */
    public String getNumber() {
        return review.getName() + "." + place;
    }
}
