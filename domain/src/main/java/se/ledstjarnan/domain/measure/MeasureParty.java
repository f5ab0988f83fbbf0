package se.ledstjarnan.domain.measure;

import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;

/**
 * The person who acts and what that person is to the measure.
 *
 * @param as empty where nothing
 */
public record MeasureParty(Employee employee, Set<MeasureActor> as) {

    public MeasureParty {
        as = Set.copyOf(as);
    }
}
