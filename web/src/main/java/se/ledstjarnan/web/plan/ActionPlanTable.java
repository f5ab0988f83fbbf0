package se.ledstjarnan.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.ejb.plan.ActionPlanService;
import se.ledstjarnan.ejb.plan.PlanFilter;
import se.ledstjarnan.ejb.plan.PlanRow;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.AddressedTable;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Pager;
import se.ledstjarnan.web.shared.Texts;

/** The list of action plans, the one that ends first on top. */
@Named
@RequestScoped
public class ActionPlanTable extends AddressedTable<PlanFilter> {

    static final String PAGE = "/plan/plans.xhtml";

    @Inject
    private ActionPlanService plans;

    private ActionPlanService.Page found;

    @Override
    protected String page() {
        return PAGE;
    }

    @Override
    protected PlanFilter read(AddressReader asked) {
        return asked(asked);
    }

    static PlanFilter asked(AddressReader asked) {
        PlanFilter.State state = asked.constant("state", PlanFilter.State.class);
        Long goal = asked.id("goal");
        return new PlanFilter(
                state == null ? PlanFilter.State.OPEN : state,
                asked.id("unit"),
                goal == null || goal > Integer.MAX_VALUE ? null : goal.intValue(),
                asked.text("text"),
                Asked.page(asked.typed("page")));
    }

    private ActionPlanService.Page found() {
        if (found == null) {
            found = plans.list(filter());
        }
        return found;
    }

    public List<PlanRow> getRows() {
        return found().rows();
    }

    public Pager getPager() {
        return pager(found().count(), ActionPlanService.MOST, found().page(), PlanFilter.PAGE);
    }

    public List<Choice> getStates() {
        return choices(PlanFilter.State.values(), filter().state(), "plan.filter.");
    }

    public String getText() {
        return filter().text();
    }

    public Long getUnit() {
        return filter().unitId();
    }

    public Integer getGoal() {
        return filter().goal();
    }

    /** Whether the reader begins plans. */
    public boolean isBeginner() {
        return plans.begins();
    }

    /** The list as a file. */
    public String getExport() {
        return address().toString().replace(PAGE, "/plan/export");
    }

    /** Whether the file could not be made just now. */
    public boolean isRefused() {
        return "busy".equals(Asked.parameter("export"));
    }

    /** What the empty list says. */
    public String getNothing() {
        boolean narrowed = !filter().text().isEmpty() || filter().unitId() != null || filter().goal() != null;
        return Texts.of(narrowed ? "plan.none.narrowed" : "plan.none." + filter().state());
    }
}
