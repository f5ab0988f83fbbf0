package se.ledstjarnan.web.internalcontrol;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.internalcontrol.ControlDoingService;
import se.ledstjarnan.ejb.internalcontrol.ControlPlanService;
import se.ledstjarnan.ejb.internalcontrol.MomentRef;
import se.ledstjarnan.ejb.internalcontrol.PlanView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;

/** A control: how it is done, the risk that it tests, what it has shown, and the form for what it shows. */
@Named
@ViewScoped
public class ControlMomentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ControlPlanService plans;

    @Inject
    private ControlDoingService doing;

    @Inject
    private Say say;

    private String number;
    private MomentRef ref;
    private Integer month;
    private Long result;
    private LocalDate doneOn;
    private String words;
    private String deviation;
    private transient PlanView view;

    public void load() {
        ref = MomentRef.of(number == null ? null : number.strip()).orElseThrow(NotFoundException::new);
        getMoment();
        doneOn = say.today();
        month = getOpen().stream()
                .filter(each -> each.meaning() == null)
                .findFirst()
                .or(() -> getOpen().stream().findFirst())
                .map(PlanView.Cell::month)
                .orElse(null);
    }

    public PlanView getView() {
        if (view == null) {
            view = plans.open(ref.plan());
        }
        return view;
    }

    public PlanView.Moment getMoment() {
        return getView().moments().stream()
                .filter(each -> each.position() == ref.position())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public PlanView.RiskLine getRisk() {
        return getView().risks().stream()
                .filter(each -> each.position() == getMoment().risk())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The months of which nobody has written what the control showed, the first one first. */
    public List<PlanView.Cell> getOpen() {
        return getMoment().cells().stream()
                .filter(each -> each.performance() == null)
                .toList();
    }

    /** Whether the reader says what it showed. */
    public boolean isPerforming() {
        return getView().isDecided()
                && !getOpen().isEmpty()
                && (getMoment().mine() || getView().rights().writes());
    }

    /** Whether the reader makes measures of what it showed. */
    public boolean isMeasuring() {
        return getMoment().mine() || getView().rights().writes();
    }

    /** Whether there is a month of which nothing is known yet. */
    public boolean isOwed() {
        return getOpen().stream().anyMatch(each -> each.meaning() == null);
    }

    public String perform() {
        ControlDoingService.Typed typed = new ControlDoingService.Typed(month, result, doneOn, words, deviation);
        return Attempt.to(() -> doing.perform(ref, typed))
                ? Answer.saved("/internalcontrol/moment.xhtml?number=" + ref, "internalcontrol.done.performed")
                : null;
    }

    public MomentRef getRef() {
        return ref;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Integer getMonth() {
        return month;
    }

    public void setMonth(Integer month) {
        this.month = month;
    }

    public Long getResult() {
        return result;
    }

    public void setResult(Long result) {
        this.result = result;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getDeviation() {
        return deviation;
    }

    public void setDeviation(String deviation) {
        this.deviation = deviation;
    }
}
