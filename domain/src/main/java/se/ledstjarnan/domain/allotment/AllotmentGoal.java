package se.ledstjarnan.domain.allotment;

import java.util.Objects;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * What an allotment must know of the goal that it is for.
 *
 * @param unitId where the goal holds, with all below it; null for the board's own
 */
public record AllotmentGoal(long id, Long unitId, int firstYear, int lastYear) {

    /** Throws at the field goal. */
    void check(Unit unit, int year) {
        if (year < firstYear || year > lastYear) {
            throw DomainException.at(
                    "goal", "allotment.goalOtherYears", Integer.toString(firstYear), Integer.toString(lastYear));
        }
        if (unitId == null) {
            return;
        }
        for (Unit up = unit; up != null; up = up.getParent()) {
            if (Objects.equals(up.getId(), unitId)) {
                return;
            }
        }
        throw DomainException.at("goal", "allotment.unitOutsideGoal");
    }
}
