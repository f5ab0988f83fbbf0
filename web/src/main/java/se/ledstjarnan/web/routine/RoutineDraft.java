package se.ledstjarnan.web.routine;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.routine.RoutineContent;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.domain.routine.RoutineSubject;
import se.ledstjarnan.ejb.routine.RoutineView;
import se.ledstjarnan.web.shared.Typed;

/** A version of a document as it is typed. */
public class RoutineDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private RoutineKind kind = RoutineKind.ROUTINE;
    private String title;
    private String text;
    private String place;
    private Role responsible;
    private LegalArea[] areas = {};
    private RoutineSubject[] subjects = {};
    private Duty[] duties = {};
    private Long[] units = {};
    private LocalDate reviewBy;
    private String change;

    void fill(RoutineView view) {
        RoutineView.Content content = view.content();
        kind = content.kind();
        title = content.title();
        text = content.text();
        place = content.place();
        responsible = content.responsible();
        areas = content.areas().toArray(LegalArea[]::new);
        subjects = content.subjects().toArray(RoutineSubject[]::new);
        duties = content.duties().toArray(Duty[]::new);
        units = view.units().stream().map(RoutineView.Unit::id).toArray(Long[]::new);
        reviewBy = content.reviewBy();
        change = content.change();
    }

    RoutineContent content() {
        return new RoutineContent(
                kind,
                title,
                text,
                place,
                responsible,
                Typed.chosen(areas),
                Typed.chosen(subjects),
                Typed.chosen(duties),
                Typed.chosen(units),
                reviewBy,
                change);
    }

    public RoutineKind getKind() {
        return kind;
    }

    public void setKind(RoutineKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Role getResponsible() {
        return responsible;
    }

    public void setResponsible(Role responsible) {
        this.responsible = responsible;
    }

    public LegalArea[] getAreas() {
        return areas.clone();
    }

    public void setAreas(LegalArea[] areas) {
        this.areas = areas.clone();
    }

    public RoutineSubject[] getSubjects() {
        return subjects.clone();
    }

    public void setSubjects(RoutineSubject[] subjects) {
        this.subjects = subjects.clone();
    }

    public Duty[] getDuties() {
        return duties.clone();
    }

    public void setDuties(Duty[] duties) {
        this.duties = duties.clone();
    }

    public Long[] getUnits() {
        return units.clone();
    }

    public void setUnits(Long[] units) {
        this.units = units.clone();
    }

    public LocalDate getReviewBy() {
        return reviewBy;
    }

    public void setReviewBy(LocalDate reviewBy) {
        this.reviewBy = reviewBy;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }
}
