package se.ledstjarnan.domain.lexmaria;

import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;

/**
 * The person who acts and what that person is to the case.
 *
 * @param as empty where nothing
 */
public record LexMariaParty(Employee employee, Set<LexMariaActor> as) {

    public LexMariaParty {
        as = Set.copyOf(as);
    }
}
