package se.ledstjarnan.domain.lexsarah;

import java.util.Set;
import se.ledstjarnan.domain.organisation.Employee;

/**
 * The person who acts and what that person is to the case.
 *
 * @param as empty where nothing
 */
public record LexSarahParty(Employee employee, Set<LexSarahActor> as) {

    public LexSarahParty {
        as = Set.copyOf(as);
    }
}
