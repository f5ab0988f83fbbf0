package se.ledstjarnan.web.competence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.competence.Assessment;
import se.ledstjarnan.domain.competence.PlannedStep;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.ejb.competence.CompetenceRows;
import se.ledstjarnan.ejb.competence.CompetenceService;
import se.ledstjarnan.ejb.competence.CompetenceWorkService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;

/** What a manager finds and plans on the page of an employee. */
@Named
@ViewScoped
public class CompetenceAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompetencePage page;

    @Inject
    private CompetenceService competences;

    @Inject
    private CompetenceWorkService work;

    private List<CompetenceRows.Level> levels;
    private Integer level;
    private LocalDate doneOn;
    private LocalDate heldOn;
    private LocalDate due;
    private String note;
    private String what;
    private EmployeeName owner;

    public String judge() {
        return done(
                "judged",
                () -> work.judge(
                        page.getView().id(),
                        page.getOpen().requirementId(),
                        new Assessment.Finding(level, doneOn, note)));
    }

    public String plan() {
        PlannedStep.Content content = new PlannedStep.Content(what, owner == null ? null : owner.id(), due);
        return done(
                "planned", () -> work.plan(page.getView().id(), page.getOpen().requirementId(), content));
    }

    public String followUp() {
        return done("followedUp", () -> work.followUp(page.getView().id(), heldOn, note));
    }

    private String done(String said, Runnable verb) {
        return Attempt.to(verb) ? Answer.saved(page.address(), "competence.saved." + said) : null;
    }

    public List<CompetenceRows.Level> getLevels() {
        if (levels == null) {
            levels = competences.levels();
        }
        return levels;
    }

    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public EmployeeName getOwner() {
        return owner;
    }

    public void setOwner(EmployeeName owner) {
        this.owner = owner;
    }
}
