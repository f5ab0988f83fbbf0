package se.ledstjarnan.web.selfmonitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.ejb.selfmonitoring.CheckPlanService;
import se.ledstjarnan.ejb.selfmonitoring.PlanChoices;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Something being planned: a list to answer or a governing document to go through, in some months of a year. */
@Named
@ViewScoped
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "L";

    @Inject
    private CheckPlanService plans;

    @Inject
    private Say say;

    private PlanChoices choices;
    private CheckKind kind = CheckKind.SELF_CHECK;
    private String what;
    private Long unit;
    private Integer year;
    private List<String> months = new ArrayList<>();

    public void load() {
        choices = plans.choices();
        year = say.today().getYear();
        if (!choices.forAll() && choices.units().size() == 1) {
            unit = choices.units().get(0).id();
        }
    }

    public String save() {
        boolean list = what != null && what.startsWith(LIST);
        Long id = what == null || what.isEmpty() ? null : Long.valueOf(what.substring(1));
        int[] planned = new int[1];
        CheckPlanService.NewPlan form = new CheckPlanService.NewPlan(
                kind, list ? Integer.valueOf(id.intValue()) : null, list ? null : id, unit, year, chosen());
        return CheckAnswers.to(() -> planned[0] = plans.plan(form))
                ? Answer.saved(
                        "/selfmonitoring/plan.xhtml?year=" + year + (unit == null ? "" : "&unit=" + unit),
                        "selfmonitoring.done.planned",
                        planned[0])
                : null;
    }

    private Set<Integer> chosen() {
        return months.stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    public List<Choice> getWhats() {
        List<Choice> all = new ArrayList<>();
        choices.lists().forEach(each -> all.add(new Choice(LIST + each.id(), each.name(), false)));
        choices.documents()
                .forEach(each -> all.add(
                        new Choice("R" + each.id(), Texts.of("selfmonitoring.plan.document", each.name()), false)));
        return all;
    }

    public List<Choice> getMonthNames() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month ->
                        new Choice(Integer.toString(month), Texts.of("selfmonitoring.monthName." + month), false))
                .toList();
    }

    public List<NamedChoice> getUnits() {
        return choices.units();
    }

    /** Whether the reader plans for every unit, and inspections. */
    public boolean isForAll() {
        return choices.forAll();
    }

    public CheckKind[] getKinds() {
        return CheckKind.values();
    }

    public CheckKind getKind() {
        return kind;
    }

    public void setKind(CheckKind kind) {
        this.kind = kind;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public List<String> getMonths() {
        return months;
    }

    public void setMonths(List<String> months) {
        this.months = new ArrayList<>(months);
    }
}
