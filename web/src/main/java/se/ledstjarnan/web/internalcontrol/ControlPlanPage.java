package se.ledstjarnan.web.internalcontrol;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import se.ledstjarnan.ejb.internalcontrol.ControlDecisionService;
import se.ledstjarnan.ejb.internalcontrol.ControlPlanService;
import se.ledstjarnan.ejb.internalcontrol.ControlWorkService;
import se.ledstjarnan.ejb.internalcontrol.PlanRef;
import se.ledstjarnan.ejb.internalcontrol.PlanView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.MinutesAsked;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** A plan: its risks and controls, what they have shown month by month, and how it goes on. */
@Named
@ViewScoped
public class ControlPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ControlPlanService plans;

    @Inject
    private ControlWorkService work;

    @Inject
    private ControlDecisionService decisions;

    @Inject
    private ControlWords words;

    private String number;
    private PlanRef ref;
    private LocalDate decidedOn;
    private String paragraph;
    private String registerNumber;
    private transient PlanView view;

    /** A month of a control in the heat-map; without words nothing is planned. */
    public record Box(String month, String text, String kind, String symbol) {}

    @PostConstruct
    void fillIn() {
        MinutesAsked asked = MinutesAsked.read();
        decidedOn = asked.day();
        paragraph = asked.paragraph();
        registerNumber = asked.registerNumber();
    }

    public void load() {
        ref = getView().head().ref();
    }

    public PlanView getView() {
        if (view == null) {
            view = plans.open(Typed.number(number));
        }
        return view;
    }

    private String act(String done, Consumer<PlanRef> verb) {
        return Attempt.to(() -> verb.accept(ref), this::renew, "internalcontrol.stale")
                ? Answer.saved("/internalcontrol/plan.xhtml?number=" + ref.number(), done)
                : null;
    }

    private void renew() {
        view = null;
        load();
    }

    public String propose() {
        return act("internalcontrol.done.proposed", work::propose);
    }

    public String takeBack() {
        return act("internalcontrol.done.takenBack", work::takeBack);
    }

    public String decide() {
        return act(
                "internalcontrol.done.decided",
                seen -> decisions.decide(
                        seen, new ControlDecisionService.Minutes(decidedOn, paragraph, registerNumber)));
    }

    public String strikeRisk(int position) {
        return act("internalcontrol.done.struck", seen -> work.strikeRisk(seen, position));
    }

    public String strikeMoment(int position) {
        return act("internalcontrol.done.struckMoment", seen -> work.strikeMoment(seen, position));
    }

    /** The controls of a risk. */
    public List<PlanView.Moment> moments(PlanView.RiskLine risk) {
        return getView().moments().stream()
                .filter(each -> each.risk() == risk.position())
                .toList();
    }

    /** The days by which nobody has followed it up. */
    public List<LocalDate> getOwed() {
        return getView().head().days().stream()
                .filter(each -> getView().followUps().stream()
                        .noneMatch(done -> done.day().equals(each)))
                .toList();
    }

    public List<String> getMonths() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Texts.of("internalcontrol.monthShort." + month))
                .toList();
    }

    /** The twelve months of a control. */
    public List<Box> boxes(PlanView.Moment moment) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> box(moment, month))
                .toList();
    }

    private Box box(PlanView.Moment moment, int month) {
        String name = words.month(month);
        return moment.cells().stream()
                .filter(each -> each.month() == month)
                .findFirst()
                .map(cell -> new Box(name, words.state(cell), words.stateKind(cell), symbol(cell)))
                .orElse(new Box(name, null, "", ""));
    }

    private String symbol(PlanView.Cell cell) {
        String key = cell.meaning() != null
                ? cell.meaning().name()
                : cell.isLate(getView().today()) ? "LATE" : "PLANNED";
        return Texts.of("internalcontrol.symbol." + key);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
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
