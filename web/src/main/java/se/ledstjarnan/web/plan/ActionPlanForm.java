package se.ledstjarnan.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.plan.PlanContent;
import se.ledstjarnan.domain.plan.PlanStatus;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.plan.ActionPlanService;
import se.ledstjarnan.ejb.plan.ActionPlanWorkService;
import se.ledstjarnan.ejb.plan.NewPlan;
import se.ledstjarnan.ejb.plan.PlanChoices;
import se.ledstjarnan.ejb.plan.PlanRef;
import se.ledstjarnan.ejb.plan.PlanView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** An action plan being begun or changed; one that is begun from a goal begins with what the goal says. */
@Named
@ViewScoped
public class ActionPlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActionPlanService plans;

    @Inject
    private ActionPlanWorkService work;

    @Inject
    private Say say;

    private String number;
    private String from;
    private PlanRef ref;
    private PlanChoices choices;
    private Long goal;
    private Long unit;
    private String title;
    private String why;
    private LocalDate begins;
    private LocalDate ends;
    private EmployeeName responsible;

    public void load() {
        Integer changed = Typed.optionalNumber(number);
        choices = plans.choices();
        if (changed == null) {
            begin(Typed.optionalNumber(from));
        } else {
            fill(plans.open(changed));
        }
    }

    private void begin(Integer goalNumber) {
        begins = say.today();
        ends = LocalDate.of(begins.getYear(), 12, 31);
        responsible = choices.self();
        if (!choices.whole() && choices.units().size() == 1) {
            unit = choices.units().get(0).id();
        }
        choices.goals().stream()
                .filter(each -> goalNumber != null && each.number() == goalNumber)
                .findFirst()
                .ifPresent(each -> goal = each.id());
    }

    private void fill(PlanView view) {
        if (!view.leads()) {
            throw new NotAllowedException();
        }
        PlanView.Head head = view.head();
        if (head.status() != PlanStatus.DRAFT) {
            throw new NotFoundException();
        }
        ref = head.ref();
        goal = head.goalId();
        unit = head.unitId();
        title = head.title();
        why = head.why();
        begins = head.begins();
        ends = head.ends();
        responsible = new EmployeeName(head.responsibleId(), head.responsible(), null, null);
    }

    public String save() {
        NewPlan form = new NewPlan(
                new PlanContent(title, why, begins, ends), goal, responsible == null ? null : responsible.id(), unit);
        int[] stored = new int[1];
        return Attempt.to(() -> stored[0] = store(form), this::takeOver, "plan.stale")
                ? Answer.saved(
                        "/plan/plan.xhtml?number=" + stored[0], ref == null ? "plan.done.begun" : "plan.done.changed")
                : null;
    }

    private int store(NewPlan form) {
        if (ref == null) {
            return work.begin(form);
        }
        work.write(ref, form);
        return ref.number();
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        ref = plans.open(ref.number()).head().ref();
    }

    public boolean isNew() {
        return ref == null;
    }

    public PlanChoices getChoices() {
        return choices;
    }

    /** Where the reader comes from. */
    public String getBack() {
        return ref == null ? ActionPlanTable.PAGE : "/plan/plan.xhtml?number=" + ref.number();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Long getGoal() {
        return goal;
    }

    public void setGoal(Long goal) {
        this.goal = goal;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public EmployeeName getResponsible() {
        return responsible;
    }

    public void setResponsible(EmployeeName responsible) {
        this.responsible = responsible;
    }
}
