package se.ledstjarnan.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import se.ledstjarnan.domain.plan.PlanStatus;
import se.ledstjarnan.ejb.plan.ActionPlanService;
import se.ledstjarnan.ejb.plan.PlanRef;
import se.ledstjarnan.ejb.plan.PlanView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** An action plan: who does what, how, when and why, how it goes, and its check-ups. */
@Named
@ViewScoped
public class ActionPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActionPlanService plans;

    @Inject
    private Say say;

    private String number;
    private PlanRef ref;
    private transient PlanView view;

    public void load() {
        ref = getView().head().ref();
    }

    public PlanView getView() {
        if (view == null) {
            view = plans.open(Typed.number(number));
        }
        return view;
    }

    /** Does something with the plan as it was shown, and then shows it with what was done. */
    String act(String done, Consumer<PlanRef> verb) {
        return Attempt.to(() -> verb.accept(ref), this::renew, "plan.stale")
                ? Answer.saved("/plan/plan.xhtml?number=" + ref.number(), done)
                : null;
    }

    private void renew() {
        view = null;
        load();
    }

    public boolean isDraft() {
        return getView().head().status() == PlanStatus.DRAFT;
    }

    public boolean isDecided() {
        return getView().head().status() == PlanStatus.DECIDED;
    }

    public boolean isOpen() {
        return isDraft() || isDecided();
    }

    /** What stands in the way of the decision, in a sentence; null for nothing. */
    public String getHindrance() {
        if (getView().lines().stream().noneMatch(line -> line.status().isOpen())) {
            return Texts.of("plan.nothingToDecide");
        }
        return getView().checks().isEmpty() ? Texts.of("plan.noCheckUps") : null;
    }

    /** The check-up that is to be held next; null for none. */
    public PlanView.Check getNextCheck() {
        return getView().checks().stream()
                .filter(check -> !check.held())
                .findFirst()
                .orElse(null);
    }

    /** The check-ups that have been held, the latest first. */
    public List<PlanView.Check> getHeld() {
        return getView().checks().stream()
                .filter(PlanView.Check::held)
                .sorted((one, other) -> other.heldOn().compareTo(one.heldOn()))
                .toList();
    }

    /** Those still to be held. */
    public List<PlanView.Check> getPlanned() {
        return getView().checks().stream().filter(check -> !check.held()).toList();
    }

    /** What is late now. */
    public List<PlanView.Line> getLate() {
        return isDecided()
                ? getView().lines().stream()
                        .filter(line -> line.late(say.today()))
                        .toList()
                : List.of();
    }

    /** Whether nothing is left to do in it. */
    public boolean isReady() {
        return getView().lines().stream().noneMatch(line -> line.status().isOpen());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
