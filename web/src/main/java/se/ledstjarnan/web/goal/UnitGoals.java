package se.ledstjarnan.web.goal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.ejb.goal.GoalRow;
import se.ledstjarnan.ejb.goal.GoalService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Say;

/** The goals that hold for a unit this year, for those who work there: its own first, then those they come from. */
@Named
@RequestScoped
public class UnitGoals {

    @Inject
    private GoalService goals;

    @Inject
    private Say say;

    private GoalService.OfUnit found;

    /** Throws for a unit that is not the reader's. */
    public void load() {
        found();
    }

    private GoalService.OfUnit found() {
        if (found == null) {
            found = goals.ofUnit(Asked.id(Asked.parameter("unit")));
        }
        return found;
    }

    /** Null where the reader works in no unit. */
    public String getUnit() {
        return found().unit() == null ? null : found().unit().name();
    }

    public List<Choice> getUnits() {
        return found().units().stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name(), unit.equals(found().unit())))
                .toList();
    }

    /** Those of the unit itself. */
    public List<GoalRow> getOwn() {
        return found().goals().stream()
                .filter(goal -> goal.unit() != null && goal.unit().equals(getUnit()))
                .toList();
    }

    /** Those of what the unit belongs to. */
    public List<GoalRow> getAbove() {
        return found().goals().stream()
                .filter(goal -> goal.unit() == null || !goal.unit().equals(getUnit()))
                .toList();
    }

    public int getYear() {
        return say.today().getYear();
    }
}
