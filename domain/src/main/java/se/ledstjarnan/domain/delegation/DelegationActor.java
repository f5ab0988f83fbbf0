package se.ledstjarnan.domain.delegation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** What a person is to a delegation. Who is nothing to it does not see it. */
public enum DelegationActor {
    RECEIVER,
    DELEGATOR,
    /** Leads a unit that it is for. */
    MANAGER,
    /** Answers for that delegations are compatible with patient safety (HSF 4 kap. 6 §). */
    MAS;

    /** @param units ids of the units that it is for */
    public static Set<DelegationActor> of(Scope scope, long receiverId, long delegatorId, Collection<Long> units) {
        Set<DelegationActor> actors = EnumSet.noneOf(DelegationActor.class);
        if (scope.employeeId() == receiverId) {
            actors.add(RECEIVER);
        }
        if (scope.employeeId() == delegatorId) {
            actors.add(DELEGATOR);
        }
        if (units.stream().anyMatch(scope::leads)) {
            actors.add(MANAGER);
        }
        if (scope.has(Role.MAS)) {
            actors.add(MAS);
        }
        return actors;
    }
}
