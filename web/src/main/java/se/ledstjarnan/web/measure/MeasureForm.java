package se.ledstjarnan.web.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import se.ledstjarnan.domain.measure.MeasureOrigin;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.deviation.CaseView;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasureService;
import se.ledstjarnan.ejb.measure.MeasuresOfCase;
import se.ledstjarnan.ejb.measure.NewMeasure;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Texts;

/** The measures tab of a case: those decided, and the form for one more. */
@Named
@ViewScoped
public class MeasureForm implements Serializable {

    @Inject
    private MeasureReadService reads;

    @Inject
    private MeasureService service;

    private transient MeasuresOfCase measures;

    private MeasureWhat what;
    private MeasureReach reach;
    private String title;
    private String description;
    private EmployeeName owner;
    private LocalDate due;
    private boolean followedUp = true;
    private String expectation;
    private String measuredHow;
    private LocalDate followUp;
    private String noFollowUpReason;

    /** The measures of a deviation, read once for its page. */
    public MeasuresOfCase of(CaseView opened) {
        if (measures == null) {
            found(reads.ofCase(opened));
        }
        return measures;
    }

    /** The measures that the page of another case has read. */
    public MeasuresOfCase found(MeasuresOfCase read) {
        if (read == null) {
            throw new NotFoundException();
        }
        if (what == null) {
            what = read.origin() == MeasureOrigin.RISK ? MeasureWhat.PREVENTIVE : MeasureWhat.CORRECTIVE;
        }
        measures = read;
        if (reach == null || !isReachAsked()) {
            reach = measures.mayAddForUnit() ? MeasureReach.UNIT : MeasureReach.ADMINISTRATION;
        }
        return measures;
    }

    public String add(MeasuresOfCase of) {
        String number = of.number();
        NewMeasure form = new NewMeasure(
                isDone() ? MeasureReach.UNIT : reach,
                what == null ? null : what.kind(),
                title,
                description,
                owner == null ? null : owner.id(),
                isDone(),
                due,
                expectation,
                measuredHow,
                followUp,
                isReasonAsked() ? Objects.toString(noFollowUpReason, "") : null);
        if (!Attempt.to(() -> service.add(number, form))) {
            return null;
        }
        Attempt.done(Texts.of("measure.done.added"));
        return MeasureWords.casePage(of.origin(), number) + "&tab=measures&faces-redirect=true";
    }

    /** Whether one who may do both must say for whom it is; what is already done was done in the unit. */
    public boolean isReachAsked() {
        return measures != null && measures.mayAddForUnit() && measures.mayAddForAll() && !isDone();
    }

    public boolean isDone() {
        return what == MeasureWhat.DONE_AT_ONCE;
    }

    /** Whether the reason for not following up is asked for, instead of what is expected. */
    public boolean isReasonAsked() {
        return isDone() && !followedUp;
    }

    public MeasureWhat[] getWhats() {
        return MeasureWhat.values();
    }

    public MeasureReach[] getReaches() {
        return MeasureReach.values();
    }

    public MeasureWhat getWhat() {
        return what;
    }

    public void setWhat(MeasureWhat what) {
        this.what = what;
    }

    public MeasureReach getReach() {
        return reach;
    }

    public void setReach(MeasureReach reach) {
        this.reach = reach;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public EmployeeName getOwner() {
        return owner;
    }

    public void setOwner(EmployeeName owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public boolean isFollowedUp() {
        return followedUp;
    }

    public void setFollowedUp(boolean followedUp) {
        this.followedUp = followedUp;
    }

    public String getExpectation() {
        return expectation;
    }

    public void setExpectation(String expectation) {
        this.expectation = expectation;
    }

    public String getMeasuredHow() {
        return measuredHow;
    }

    public void setMeasuredHow(String measuredHow) {
        this.measuredHow = measuredHow;
    }

    public LocalDate getFollowUp() {
        return followUp;
    }

    public void setFollowUp(LocalDate followUp) {
        this.followUp = followUp;
    }

    public String getNoFollowUpReason() {
        return noFollowUpReason;
    }

    public void setNoFollowUpReason(String noFollowUpReason) {
        this.noFollowUpReason = noFollowUpReason;
    }
}
