package se.ledstjarnan.ejb.plan;

import java.io.Serializable;
import java.util.List;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.NamedChoice;

/**
 * What can be chosen for an action plan.
 *
 * @param self the person asking
 * @param whole whether it may be of the whole administration
 */
public record PlanChoices(EmployeeName self, List<Goal> goals, List<NamedChoice> units, boolean whole)
        implements Serializable {

    /** @param unitId null for the board's own; @param unit its name */
    public record Goal(long id, int number, String title, Long unitId, String unit, int firstYear, int lastYear)
            implements Serializable {}
}
