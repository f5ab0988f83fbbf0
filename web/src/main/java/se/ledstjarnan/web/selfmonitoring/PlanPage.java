package se.ledstjarnan.web.selfmonitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import se.ledstjarnan.ejb.selfmonitoring.CheckPlanService;
import se.ledstjarnan.ejb.selfmonitoring.PlanView;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The plan of a year: months across, lists and governing documents down, for one unit or for all. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS_AHEAD = 1;
    private static final int YEARS_BACK = 2;

    @Inject
    private CheckPlanService plans;

    @Inject
    private Say say;

    private int year;
    private Long unit;
    private transient PlanView view;

    /** A month of a row as it is shown; without a cell nothing is planned. */
    public record Box(String month, PlanView.Cell cell, String text, String kind) {}

    public void load() {
        Long asked = Asked.id(Asked.parameter("year"));
        int now = say.today().getYear();
        year = asked == null || asked < now - YEARS_BACK || asked > now + YEARS_AHEAD ? now : asked.intValue();
        unit = Asked.id(Asked.parameter("unit"));
        if (unit == null && getView().units().size() == 1) {
            unit = getView().units().get(0).id();
            view = null;
        }
    }

    public PlanView getView() {
        if (view == null) {
            view = plans.year(year, unit);
        }
        return view;
    }

    /** The twelve months of a row. */
    public List<Box> boxes(PlanView.Row row) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> box(row, month)).toList();
    }

    private Box box(PlanView.Row row, int month) {
        PlanView.Cell cell = row.cells().stream()
                .filter(each -> each.month() == month)
                .findFirst()
                .orElse(null);
        String name = Texts.of("selfmonitoring.month." + month);
        return cell == null ? new Box(name, null, null, null) : new Box(name, cell, text(cell), kind(cell));
    }

    private String text(PlanView.Cell cell) {
        if (cell.units() > 1) {
            return Texts.of("selfmonitoring.cell.units", cell.done(), cell.units());
        }
        return Texts.of("selfmonitoring.cell." + word(cell));
    }

    private String word(PlanView.Cell cell) {
        if (cell.done() == cell.units()) {
            return "done";
        }
        return YearMonth.of(year, cell.month()).isBefore(YearMonth.from(say.today()))
                ? "late"
                : cell.begun() > 0 ? "begun" : "planned";
    }

    private String kind(PlanView.Cell cell) {
        return switch (word(cell)) {
            case "done" -> "fine";
            case "late" -> "late";
            case "begun" -> "active";
            default -> "";
        };
    }

    /** Takes a line out of the plan. */
    public String drop(long plan) {
        if (!Attempt.to(() -> plans.drop(plan))) {
            return null;
        }
        Attempt.done(Texts.of("selfmonitoring.done.dropped"));
        return address() + "&faces-redirect=true";
    }

    String address() {
        return "/selfmonitoring/plan.xhtml?year=" + year + (unit == null ? "" : "&unit=" + unit);
    }

    public List<Choice> getYears() {
        int now = say.today().getYear();
        return IntStream.rangeClosed(now - YEARS_BACK, now + YEARS_AHEAD)
                .mapToObj(each -> new Choice(Integer.toString(each), Integer.toString(each), each == year))
                .toList();
    }

    public List<Choice> getUnits() {
        return getView().units().stream()
                .map(each -> new Choice(Long.toString(each.id()), each.name(), Objects.equals(each.id(), unit)))
                .toList();
    }

    public List<String> getMonths() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Texts.of("selfmonitoring.month." + month))
                .toList();
    }

    public int getYear() {
        return year;
    }

    public Long getUnit() {
        return unit;
    }
}
