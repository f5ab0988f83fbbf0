package se.ledstjarnan.web.review;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.review.ReviewContent;
import se.ledstjarnan.domain.review.ReviewKind;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.ejb.review.ReviewView;

/** What is typed of a report. */
public class ReviewDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private ReviewKind kind = ReviewKind.SUPERVISION;
    private String authority;
    private String title;
    private String reference;
    private String registration;
    private LocalDate reportedOn;
    private LocalDate receivedOn;
    private LocalDate answerBy;
    private Long unit;
    private CheckPart area;
    private String summary;

    void fill(ReviewView.Head head) {
        kind = head.kind();
        authority = head.authority();
        title = head.title();
        reference = head.reference();
        registration = head.registration();
        reportedOn = head.reportedOn();
        receivedOn = head.receivedOn();
        answerBy = head.answerBy();
        unit = head.unitId();
        area = head.area();
        summary = head.summary();
    }

    ReviewContent content() {
        return new ReviewContent(
                kind, authority, title, reference, registration, reportedOn, receivedOn, answerBy, unit, area, summary);
    }

    public ReviewKind getKind() {
        return kind;
    }

    public void setKind(ReviewKind kind) {
        this.kind = kind;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getRegistration() {
        return registration;
    }

    public void setRegistration(String registration) {
        this.registration = registration;
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(LocalDate reportedOn) {
        this.reportedOn = reportedOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public CheckPart getArea() {
        return area;
    }

    public void setArea(CheckPart area) {
        this.area = area;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
