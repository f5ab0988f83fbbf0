package se.ledstjarnan.web.internalcontrol;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.risk.Judgement;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.internalcontrol.ControlDecisionService;
import se.ledstjarnan.ejb.internalcontrol.ControlDoingService;
import se.ledstjarnan.ejb.internalcontrol.ControlPlanService;
import se.ledstjarnan.ejb.internalcontrol.PlanRef;
import se.ledstjarnan.ejb.internalcontrol.PlanView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Typed;

/** What following a plan up by a day showed; before it is made, what it would show, and the form to make it. */
@Named
@ViewScoped
public class ControlFollowUpPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ControlPlanService plans;

    @Inject
    private ControlDoingService doing;

    @Inject
    private ControlDecisionService decisions;

    private String number;
    private String asked;
    private LocalDate day;
    private PlanRef ref;
    private String words;
    private List<RiskAfterLine> lines = new ArrayList<>();
    private LocalDate decidedOn;
    private String paragraph;
    private String registerNumber;
    private transient PlanView view;

    public void load() {
        day = Asked.day(asked);
        if (day == null || !getView().head().days().contains(day) || !getView().isDecided()) {
            throw new NotFoundException();
        }
        ref = getView().head().ref();
        lines = getView().risks().stream().map(RiskAfterLine::new).collect(Collectors.toCollection(ArrayList::new));
    }

    public PlanView getView() {
        if (view == null) {
            view = plans.open(Typed.number(number));
        }
        return view;
    }

    /** Null before it is made. */
    public PlanView.FollowUp getMade() {
        return getView().followUps().stream()
                .filter(each -> each.day().equals(day))
                .findFirst()
                .orElse(null);
    }

    /** What each control has shown: as it was kept, or before that as it is now. */
    public List<PlanView.Outcome> getOutcomes() {
        PlanView.FollowUp made = getMade();
        return made == null ? FollowUpPreview.of(getView(), day) : made.outcomes();
    }

    /** How many should have been carried out, and were not. */
    public long getUndone() {
        return getOutcomes().stream().filter(each -> each.word() == null).count();
    }

    public PlanView.Moment moment(int position) {
        return getView().moments().stream()
                .filter(each -> each.position() == position)
                .findFirst()
                .orElse(null);
    }

    public PlanView.RiskLine risk(int position) {
        return getView().risks().stream()
                .filter(each -> each.position() == position)
                .findFirst()
                .orElse(null);
    }

    public List<Integer> steps(RiskAfterLine line) {
        return IntStream.rangeClosed(1, line.getRisk().steps()).boxed().toList();
    }

    /** Whether the reader makes it. */
    public boolean isMaking() {
        return getMade() == null && getView().rights().writes();
    }

    /** Whether the reader records that the political body approved it. */
    public boolean isRecording() {
        return getMade() != null
                && getMade().decision() == null
                && getView().rights().records();
    }

    public String make() {
        Map<Integer, Judgement> after =
                lines.stream().collect(Collectors.toMap(each -> each.getRisk().position(), RiskAfterLine::judgement));
        return act("internalcontrol.done.followedUp", seen -> doing.followUp(seen, day, words, after));
    }

    public String approve() {
        return act(
                "internalcontrol.done.approved",
                seen -> decisions.approve(
                        seen, day, new ControlDecisionService.Minutes(decidedOn, paragraph, registerNumber)));
    }

    private String act(String done, Consumer<PlanRef> verb) {
        return Attempt.to(() -> verb.accept(ref), this::renew, "internalcontrol.stale")
                ? Answer.saved("/internalcontrol/follow-up.xhtml?number=" + ref.number() + "&day=" + day, done)
                : null;
    }

    private void renew() {
        view = null;
        ref = getView().head().ref();
    }

    public List<RiskAfterLine> getLines() {
        return lines;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public String getRegisterNumber() {
        return registerNumber;
    }

    public void setRegisterNumber(String registerNumber) {
        this.registerNumber = registerNumber;
    }
}
