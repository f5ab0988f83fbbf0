package se.ledstjarnan.web.selfmonitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.ejb.selfmonitoring.CheckRoundService;
import se.ledstjarnan.ejb.selfmonitoring.CheckWorkService;
import se.ledstjarnan.ejb.selfmonitoring.DueRow;
import se.ledstjarnan.ejb.selfmonitoring.NewCheck;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** A check being begun: one that is planned in a unit, or one that nobody had planned. */
@Named
@ViewScoped
public class BeginForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;

    @Inject
    private CheckRoundService rounds;

    @Inject
    private CheckWorkService work;

    @Inject
    private Say say;

    private String plan;
    private String of;
    private CheckKind kind = CheckKind.SELF_CHECK;
    private DueRow planned;
    private CheckRoundService.Choices choices;
    private Integer list;
    private Long unit;
    private LocalDate due;
    private Integer size;
    private Integer total;
    private String how;
    private boolean draw;

    public void load() {
        Long planId = Typed.optionalId(plan);
        if (planId != null) {
            planned = rounds.planned(planId, Typed.id(of));
            kind = planned.kind();
            unit = planned.unitId();
        } else {
            choices = rounds.choices(kind);
            unit = choices.units().size() == 1 ? choices.units().get(0).id() : Typed.optionalId(of);
            due = say.today().plusDays(DAYS);
        }
    }

    public String begin() {
        int[] number = new int[1];
        NewCheck form =
                new NewCheck(kind, list, unit, planned == null ? null : planned.plan(), due, size, total, how, draw);
        return CheckAnswers.to(() -> number[0] = work.begin(form))
                ? Answer.saved("/selfmonitoring/round.xhtml?number=" + number[0], "selfmonitoring.done.begun")
                : null;
    }

    /** What is planned; null for a check that was not. */
    public DueRow getPlanned() {
        return planned;
    }

    public List<NamedChoice> getLists() {
        return choices.lists();
    }

    public List<NamedChoice> getUnits() {
        return choices.units();
    }

    /** Whether the reader makes inspections too. */
    public boolean isInspector() {
        return choices != null && choices.inspects();
    }

    public CheckKind[] getKinds() {
        return CheckKind.values();
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public CheckKind getKind() {
        return kind;
    }

    public void setKind(CheckKind kind) {
        this.kind = kind;
    }

    public Integer getList() {
        return list;
    }

    public void setList(Integer list) {
        this.list = list;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size;
    }

    public Integer getTotal() {
        return total;
    }

    public void setTotal(Integer total) {
        this.total = total;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public boolean isDraw() {
        return draw;
    }

    public void setDraw(boolean draw) {
        this.draw = draw;
    }
}
