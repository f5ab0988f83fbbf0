package se.ledstjarnan.web.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.measure.EffectVerdict;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasurePlan;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.measure.MeasureRef;
import se.ledstjarnan.ejb.measure.MeasureService;
import se.ledstjarnan.ejb.measure.MeasureView;
import se.ledstjarnan.web.shared.Texts;

/** The form of one action on a measure: marking done, reasoning away, moving a date, judging the effect or changing what it says. */
@Named
@ViewScoped
public class MeasureAct implements Serializable {

    @Inject
    private MeasureService service;

    @Inject
    private MeasurePage page;

    private String comment;
    private LocalDate date;
    private EffectVerdict verdict;
    private MeasureKind kind;
    private String title;
    private String description;
    private String expectation;
    private String measuredHow;
    private EmployeeName owner;

    /** Fills the form for changing with what holds; called when the page is opened. */
    public void prepare() {
        MeasureView view = page.getView();
        kind = view.kind();
        title = view.title();
        description = view.description();
        expectation = view.expected().expectation();
        measuredHow = view.expected().measuredHow();
        owner = new EmployeeName(view.ownerId(), view.ownerGiven(), view.ownerFamily(), null, null);
    }

    public String markDone() {
        MeasureRef ref = page.ref();
        boolean followedUp = page.getView().expected().followUp() != null;
        return page.run(
                () -> service.markDone(ref, comment),
                Texts.of(followedUp ? "measure.done.markedDone" : "measure.done.saved"));
    }

    public String cancel() {
        MeasureRef ref = page.ref();
        return page.run(() -> service.cancel(ref, comment), Texts.of("measure.done.cancelled"));
    }

    public String changeDue() {
        MeasureRef ref = page.ref();
        return page.run(() -> service.changeDue(ref, date, comment), Texts.of("measure.done.moved"));
    }

    public String changeFollowUp() {
        MeasureRef ref = page.ref();
        return page.run(() -> service.changeFollowUp(ref, date, comment), Texts.of("measure.done.moved"));
    }

    public String judge() {
        MeasureRef ref = page.ref();
        return verdict == EffectVerdict.TOO_EARLY
                ? page.run(() -> service.judgeLater(ref, date, comment), Texts.of("measure.done.early"))
                : page.run(() -> service.judge(ref, verdict, comment), Texts.of("measure.done.judged"));
    }

    public String bringToBoard() {
        MeasureRef ref = page.ref();
        return page.run(() -> service.bringToBoard(ref), Texts.of("measure.done.brought"));
    }

    public String change() {
        MeasureRef ref = page.ref();
        return page.run(
                () -> service.change(
                        ref,
                        new MeasurePlan(kind, title, description),
                        expectation,
                        measuredHow,
                        owner == null ? null : owner.id()),
                Texts.of("measure.done.saved"));
    }

    public EffectVerdict[] getVerdicts() {
        return EffectVerdict.values();
    }

    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public EffectVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(EffectVerdict verdict) {
        this.verdict = verdict;
    }

    public MeasureKind getKind() {
        return kind;
    }

    public void setKind(MeasureKind kind) {
        this.kind = kind;
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

    public EmployeeName getOwner() {
        return owner;
    }

    public void setOwner(EmployeeName owner) {
        this.owner = owner;
    }
}
