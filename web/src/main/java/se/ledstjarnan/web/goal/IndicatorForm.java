package se.ledstjarnan.web.goal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.goal.Frequency;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.goal.IndicatorChoices;
import se.ledstjarnan.ejb.goal.IndicatorRef;
import se.ledstjarnan.ejb.goal.IndicatorService;
import se.ledstjarnan.ejb.goal.IndicatorView;
import se.ledstjarnan.ejb.goal.IndicatorWorkService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** An indicator being drawn up or changed. */
@Named
@ViewScoped
public class IndicatorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IndicatorService indicators;

    @Inject
    private IndicatorWorkService work;

    @Inject
    private Say say;

    private String number;
    private IndicatorRef ref;
    private IndicatorChoices choices;
    private IndicatorDraft draft;

    public void load() {
        Integer changed = Typed.optionalNumber(number);
        choices = indicators.choices();
        draft = new IndicatorDraft();
        if (changed == null) {
            draft.setSince(say.today().withDayOfYear(1));
            return;
        }
        IndicatorView view = indicators.open(changed);
        if (view.head().retiredOn() != null) {
            throw new NotFoundException();
        }
        ref = view.head().ref();
        draft.fill(view.head());
    }

    public String save() {
        int[] stored = new int[1];
        return Attempt.to(() -> stored[0] = store(), this::takeOver, "goal.stale.indicator")
                ? Answer.saved(
                        "/goal/indicator.xhtml?number=" + stored[0],
                        ref == null ? "goal.done.indicator.begun" : "goal.done.indicator.changed")
                : null;
    }

    private int store() {
        if (ref == null) {
            return work.begin(draft.content(), draft.responsibleId());
        }
        work.write(ref, draft.content(), draft.responsibleId());
        return ref.number();
    }

    /** What was typed stays; saving once more is a decision. */
    private void takeOver() {
        ref = indicators.open(ref.number()).head().ref();
    }

    public IndicatorDraft getDraft() {
        return draft;
    }

    public boolean isNew() {
        return ref == null;
    }

    public IndicatorChoices getChoices() {
        return choices;
    }

    public IndicatorSource[] getSources() {
        return IndicatorSource.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

    /** Where the reader comes from. */
    public String getBack() {
        return ref == null ? "/goal/indicators.xhtml" : "/goal/indicator.xhtml?number=" + ref.number();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
