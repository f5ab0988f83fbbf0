package se.ledstjarnan.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.ledstjarnan.domain.measure.MeasureKind;
import se.ledstjarnan.domain.measure.MeasureReach;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.ejb.measure.MeasureService;
import se.ledstjarnan.ejb.measure.NewMeasure;
import se.ledstjarnan.ejb.plan.ActionPlanService;
import se.ledstjarnan.ejb.plan.ActivityService;
import se.ledstjarnan.ejb.plan.PlanView;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** What is done with an activity on its page: reported, written anew, given up, put into the list of measures by one click. */
@Named
@ViewScoped
public class ActivityAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActivityService activities;

    @Inject
    private MeasureService measures;

    @Inject
    private ActionPlanService plans;

    @Inject
    private ActivityPage page;

    @Inject
    private Say say;

    private ActivityDraft draft;
    private transient List<NamedChoice> units;
    private Integer percent;
    private String words;
    private String because;
    private Long made;

    public String report() {
        return page.act("plan.done.reported", (ref, position) -> activities.report(ref, position, percent, words));
    }

    public String change() {
        return page.act("plan.done.activityChanged", (ref, position) -> activities.change(ref, position, draft.form()));
    }

    public String cancel() {
        return page.act("plan.done.cancelled", (ref, position) -> activities.cancel(ref, position, because));
    }

    /** It becomes a measure of whoever carries it out, to be done by its last day; its effect is judged when the plan is over. */
    public String carry() {
        PlanView.Line line = page.getLine();
        LocalDate due = later(line.ends(), say.today());
        NewMeasure form = new NewMeasure(
                MeasureReach.UNIT,
                MeasureKind.PREVENTIVE,
                line.title(),
                line.how(),
                line.employeeId(),
                false,
                due,
                Texts.of("plan.measure.expectation", page.getView().head().goal()),
                Texts.of("plan.measure.how"),
                later(page.getView().head().ends(), due),
                null);
        if (!Attempt.to(() -> made = measures.add(page.getName(), form))) {
            return null;
        }
        Attempt.done(Texts.of("plan.done.carried"));
        return "/measure/measure.xhtml?id=" + Objects.requireNonNull(made) + "&faces-redirect=true";
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** As it is stored until something else is typed. */
    public ActivityDraft getDraft() {
        if (draft == null) {
            draft = new ActivityDraft();
            draft.fill(page.getLine());
        }
        return draft;
    }

    /** Units that it may be of. */
    public List<NamedChoice> getUnits() {
        if (units == null) {
            units = plans.choices().units();
        }
        return units;
    }

    /** As it stands until something else is typed. */
    public Integer getPercent() {
        return percent == null ? Integer.valueOf(page.getLine().progress()) : percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
