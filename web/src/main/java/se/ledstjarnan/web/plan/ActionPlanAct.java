package se.ledstjarnan.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.plan.Outlook;
import se.ledstjarnan.ejb.plan.ActionPlanService;
import se.ledstjarnan.ejb.plan.ActionPlanWorkService;
import se.ledstjarnan.ejb.plan.ActivityService;
import se.ledstjarnan.web.shared.Say;

/** What is done with an action plan on its page: activities and check-ups put in, decided, checked up, handed over, ended. */
@Named
@ViewScoped
public class ActionPlanAct implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActionPlanWorkService work;

    @Inject
    private ActivityService activities;

    @Inject
    private ActionPlanService plans;

    @Inject
    private ActionPlanPage page;

    @Inject
    private Say say;

    private final ActivityDraft activity = new ActivityDraft();
    private transient List<NamedChoice> units;
    private LocalDate day;
    private LocalDate decidedOn;
    private LocalDate heldOn;
    private String note;
    private Outlook outlook;
    private EmployeeName responsible;
    private String endWords;

    public String add() {
        return page.act("plan.done.added", ref -> activities.add(ref, activity.form()));
    }

    public String planCheckUp() {
        return page.act("plan.done.checkUpPlanned", ref -> work.planCheckUp(ref, day));
    }

    public String drop(long id) {
        return page.act("plan.done.checkUpDropped", ref -> work.dropCheckUp(ref, id));
    }

    public String decide() {
        return page.act("plan.done.decided", ref -> work.decide(ref, getDecidedOn()));
    }

    public String hold(long id) {
        return page.act("plan.done.held", ref -> work.hold(ref, id, getHeldOn(), note, outlook));
    }

    public String handOver() {
        Long person = responsible == null ? null : responsible.id();
        return page.act("plan.done.handedOver", ref -> work.handOver(ref, person));
    }

    public String end() {
        return page.act("plan.done.ended", ref -> work.end(ref, endWords));
    }

    public ActivityDraft getActivity() {
        return activity;
    }

    /** Units that an activity may be of. */
    public List<NamedChoice> getUnits() {
        if (units == null) {
            units = plans.choices().units();
        }
        return units;
    }

    public Outlook[] getOutlooks() {
        return Outlook.values();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Today until another day is chosen. */
    public LocalDate getDecidedOn() {
        return decidedOn == null ? say.today() : decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    /** Today until another day is chosen. */
    public LocalDate getHeldOn() {
        return heldOn == null ? say.today() : heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Outlook getOutlook() {
        return outlook;
    }

    public void setOutlook(Outlook outlook) {
        this.outlook = outlook;
    }

    public EmployeeName getResponsible() {
        return responsible;
    }

    public void setResponsible(EmployeeName responsible) {
        this.responsible = responsible;
    }

    public String getEndWords() {
        return endWords;
    }

    public void setEndWords(String endWords) {
        this.endWords = endWords;
    }
}
