package se.ledstjarnan.domain.plan;

import java.time.LocalDate;
import java.util.Objects;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * What a plan must know of the goal that it is to reach.
 *
 * @param unitId where the goal holds, with all below it; null for the board's own
 */
public record PlanGoal(
        long id, int number, String title, Long unitId, int firstYear, int lastYear, boolean decided, boolean ended) {

    /** Throws at the field unit or goal, begins or ends. @param unit null for the whole administration */
    void check(Unit unit, LocalDate begins, LocalDate ends) {
        if (ended) {
            throw DomainException.at("goal", "plan.goalEnded");
        }
        if (!isBelow(unit, unitId)) {
            throw DomainException.at("unit", "plan.unitOutsideGoal");
        }
        if (begins.getYear() < firstYear) {
            throw DomainException.at("begins", "plan.beforeGoal", Integer.toString(firstYear));
        }
        if (ends.getYear() > lastYear) {
            throw DomainException.at("ends", "plan.afterGoal", Integer.toString(lastYear));
        }
    }

    /** Whether the unit is that one or lies below it. @param top null for the whole administration */
    static boolean isBelow(Unit unit, Long top) {
        if (top == null) {
            return true;
        }
        for (Unit up = unit; up != null; up = up.getParent()) {
            if (Objects.equals(up.getId(), top)) {
                return true;
            }
        }
        return false;
    }
}
