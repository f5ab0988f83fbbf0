package se.ledstjarnan.web.internalcontrol;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.internalcontrol.ControlChoices;
import se.ledstjarnan.ejb.internalcontrol.ControlPlanService;
import se.ledstjarnan.ejb.internalcontrol.ControlWorkService;
import se.ledstjarnan.ejb.internalcontrol.PlanRef;
import se.ledstjarnan.ejb.internalcontrol.PlanView;
import se.ledstjarnan.ejb.risk.RiskRef;
import se.ledstjarnan.ejb.risk.RiskService;
import se.ledstjarnan.ejb.risk.RiskSetUpService;
import se.ledstjarnan.ejb.risk.RiskView;
import se.ledstjarnan.ejb.risk.ScaleView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** A risk being taken into the plan from an analysis, or written there, or changed. */
@Named
@ViewScoped
public class ControlRiskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ControlPlanService plans;

    @Inject
    private ControlWorkService work;

    @Inject
    private RiskService risks;

    @Inject
    private RiskSetUpService setUp;

    private String number;
    private String source;
    private String place;
    private PlanRef ref;
    private Integer position;
    private RiskRef taken;
    private RiskView risk;
    private ScaleView scale;
    private ControlChoices choices;
    private final PlanRiskDraft draft = new PlanRiskDraft();

    public void load() {
        PlanView view = plans.open(Typed.number(number));
        if (!view.rights().writes()) {
            throw new NotAllowedException();
        }
        if (!view.isDraft()) {
            throw new NotFoundException();
        }
        ref = view.head().ref();
        position = Typed.optionalNumber(place);
        choices = plans.choices();
        if (position != null) {
            PlanView.RiskLine line = view.risks().stream()
                    .filter(each -> each.position() == position)
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            draft.fill(line);
            taken = RiskRef.of(line.source()).orElse(null);
        } else if (source != null && !source.isBlank()) {
            taken = RiskRef.of(source.strip()).orElseThrow(NotFoundException::new);
        }
        if (taken != null && (position == null || readable(view))) {
            risk = risks.risk(taken);
        } else if (taken == null) {
            scale = setUp.choices().scales().get(0);
        }
        if (position == null && choices.categories().size() == 1) {
            draft.setCategory(choices.categories().get(0).id());
        }
    }

    private boolean readable(PlanView view) {
        return view.risks().stream().anyMatch(each -> each.position() == position && each.readable());
    }

    public String save() {
        return Attempt.to(this::store, this::takeOver, "internalcontrol.stale")
                ? Answer.saved(
                        "/internalcontrol/plan.xhtml?number=" + ref.number(),
                        position == null ? "internalcontrol.done.added" : "internalcontrol.done.changed")
                : null;
    }

    private void store() {
        if (position == null) {
            work.addRisk(ref, taken, draft.content());
        } else {
            work.changeRisk(ref, position, draft.content());
        }
    }

    private void takeOver() {
        ref = plans.open(ref.number()).head().ref();
    }

    public boolean isNew() {
        return position == null;
    }

    /** Whether its words and judgement are those of an analysis. */
    public boolean isTaken() {
        return taken != null;
    }

    /** Whether there has to be a reason, since no analysis proposes it. */
    public boolean isReasonNeeded() {
        return risk == null
                || risk.now() == null
                || !risk.scale().proposes(risk.now().level().product());
    }

    /** The risk of the analysis; null for one that is written here, or that the reader may not read. */
    public RiskView getRisk() {
        return risk;
    }

    /** Null where an analysis has judged it. */
    public ScaleView getScale() {
        return scale;
    }

    public ControlChoices getChoices() {
        return choices;
    }

    public List<String> getProcesses() {
        return choices.processes();
    }

    public PlanRiskDraft getDraft() {
        return draft;
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

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
