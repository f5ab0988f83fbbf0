package se.ledstjarnan.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.BiConsumer;
import se.ledstjarnan.domain.plan.PlanStatus;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.plan.ActionPlanService;
import se.ledstjarnan.ejb.plan.ActivityNumber;
import se.ledstjarnan.ejb.plan.PlanRef;
import se.ledstjarnan.ejb.plan.PlanView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;

/** An activity: what is done, how far it has come, and what it has become in the list of measures. */
@Named
@ViewScoped
public class ActivityPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActionPlanService plans;

    private String number;
    private ActivityNumber activity;
    private PlanRef ref;
    private transient PlanView view;

    public void load() {
        ref = getView().head().ref();
        getLine();
    }

    public PlanView getView() {
        if (view == null) {
            activity = ActivityNumber.of(number == null ? null : number.strip()).orElseThrow(NotFoundException::new);
            view = plans.open(activity.plan());
        }
        return view;
    }

    public PlanView.Line getLine() {
        return getView().lines().stream()
                .filter(each -> each.position() == activity.position())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Does something with the activity as it was shown, and then shows it with what was done. */
    String act(String done, BiConsumer<PlanRef, Integer> verb) {
        return Attempt.to(() -> verb.accept(ref, activity.position()), this::renew, "plan.stale")
                ? Answer.saved("/plan/activity.xhtml?number=" + activity, done)
                : null;
    }

    private void renew() {
        view = null;
        load();
    }

    /** As H-12-3. */
    public String getName() {
        return activity.toString();
    }

    /** Whether the reader says how far it has come. */
    public boolean isReporting() {
        return getView().head().status() == PlanStatus.DECIDED
                && getLine().status().isOpen()
                && (getLine().mine() || getView().checksUp());
    }

    /** Whether the reader changes it. */
    public boolean isChanging() {
        return getView().leads()
                && getView().head().status() != PlanStatus.ENDED
                && getLine().status().isOpen();
    }

    /** Whether it can be put into the list of measures. */
    public boolean isCarrying() {
        return isChanging()
                && getView().head().status() == PlanStatus.DECIDED
                && getLine().measure() == null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
