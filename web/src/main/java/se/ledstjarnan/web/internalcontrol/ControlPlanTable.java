package se.ledstjarnan.web.internalcontrol;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.ejb.internalcontrol.ControlPlanService;
import se.ledstjarnan.ejb.internalcontrol.PlanRow;

/** The internal control plans, the latest year first. */
@Named
@RequestScoped
public class ControlPlanTable {

    @Inject
    private ControlPlanService plans;

    private List<PlanRow> rows;

    public List<PlanRow> getRows() {
        if (rows == null) {
            rows = plans.list();
        }
        return rows;
    }

    /** Whether the reader writes plans. */
    public boolean isWriter() {
        return plans.writes();
    }
}
