package se.ledstjarnan.web.internalcontrol;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.internalcontrol.ControlChoices;
import se.ledstjarnan.ejb.internalcontrol.ControlPlanService;
import se.ledstjarnan.ejb.internalcontrol.ControlWorkService;
import se.ledstjarnan.ejb.internalcontrol.PlanRef;
import se.ledstjarnan.ejb.internalcontrol.PlanView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Typed;

/** A control being added to a risk of the plan, or changed. */
@Named
@ViewScoped
public class ControlMomentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ControlPlanService plans;

    @Inject
    private ControlWorkService work;

    @Inject
    private ControlWords texts;

    private String number;
    private String risk;
    private String place;
    private PlanRef ref;
    private Integer position;
    private PlanView.RiskLine line;
    private ControlChoices choices;
    private final MomentDraft draft = new MomentDraft();

    public void load() {
        PlanView view = plans.open(Typed.number(number));
        if (!view.rights().writes()) {
            throw new NotAllowedException();
        }
        if (!view.isDraft()) {
            throw new NotFoundException();
        }
        ref = view.head().ref();
        choices = plans.choices();
        position = Typed.optionalNumber(place);
        int of = position == null ? Typed.number(risk) : fill(view);
        line = view.risks().stream()
                .filter(each -> each.position() == of)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private int fill(PlanView view) {
        PlanView.Moment moment = view.moments().stream()
                .filter(each -> each.position() == position)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        draft.fill(moment);
        return moment.risk();
    }

    public String save() {
        return Attempt.to(this::store, this::takeOver, "internalcontrol.stale")
                ? Answer.saved(
                        "/internalcontrol/plan.xhtml?number=" + ref.number(),
                        position == null ? "internalcontrol.done.addedMoment" : "internalcontrol.done.changed")
                : null;
    }

    private void store() {
        Long by = draft.responsibleId();
        if (position == null) {
            work.addMoment(ref, line.position(), draft.content(), by);
        } else {
            work.changeMoment(ref, position, draft.content(), by);
        }
    }

    private void takeOver() {
        ref = plans.open(ref.number()).head().ref();
    }

    public boolean isNew() {
        return position == null;
    }

    public MomentDraft getDraft() {
        return draft;
    }

    public PlanView.RiskLine getLine() {
        return line;
    }

    public ControlChoices getChoices() {
        return choices;
    }

    public List<Choice> getMonthNames() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Choice(Integer.toString(month), texts.month(month), false))
                .toList();
    }

    public int getPlan() {
        return ref.number();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(String risk) {
        this.risk = risk;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
