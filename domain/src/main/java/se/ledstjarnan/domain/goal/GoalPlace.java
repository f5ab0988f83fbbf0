package se.ledstjarnan.domain.goal;

import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.DomainException;

/** Where a goal may stand among the others: below one of a unit around its own, within its years, and never below itself. */
final class GoalPlace {

    private GoalPlace() {}

    /** Throws at the field parent, unit, firstYear or lastYear. @param of null for the board; @param from null for none */
    static void check(Goal goal, GoalContent content, Unit of, Goal from) {
        if (from == null) {
            return;
        }
        for (Goal above = from; above != null; above = above.getParent()) {
            if (above == goal || above.equals(goal)) {
                throw DomainException.at("parent", "goal.goal.ownParent");
            }
        }
        if (from.getStatus() == GoalStatus.ENDED) {
            throw DomainException.at("parent", "goal.goal.parentEnded");
        }
        if (from.getUnit() != null && !isWithin(of, from.getUnit())) {
            throw DomainException.at(
                    "unit", "goal.goal.unitOutside", from.getUnit().getName());
        }
        checkYears(content, from);
    }

    static void checkYears(GoalContent content, Goal from) {
        boolean early = content.firstYear() < from.getFirstYear();
        if (early || content.lastYear() > from.getLastYear()) {
            throw DomainException.at(
                    early ? "firstYear" : "lastYear",
                    "goal.goal.yearsOutside",
                    Integer.toString(from.getFirstYear()),
                    Integer.toString(from.getLastYear()));
        }
    }

    private static boolean isWithin(Unit of, Unit whole) {
        for (Unit above = of; above != null; above = above.getParent()) {
            if (above == whole || above.equals(whole)) {
                return true;
            }
        }
        return false;
    }
}
