package se.ledstjarnan.domain.deviation;

import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;

/**
 * The person who acts and what that person is to the case.
 *
 * @param employee who acts
 * @param as what the person is to the case; empty where nothing
 */
public record Actor(Employee employee, Set<CaseActor> as) {

    public Actor {
        as = Set.copyOf(as);
    }

    public boolean is(CaseActor actor) {
        return as.contains(actor);
    }
}
