package se.ledstjarnan.domain.deviation;

import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Unit;
import se.ledstjarnan.domain.shared.DomainException;

/**
 * Who receives a case: the leaders of a unit, or the holders of a role; and who must not see it because it concerns them
 * ("gäller min chef").
 *
 * @param unit the unit whose leaders receive, or null when a role does
 * @param role the role that receives, or null when a unit's leaders do
 * @param excluded ids of employees whom the case concerns as managers; they see nothing of it
 */
public record Reception(Unit unit, Role role, Set<Long> excluded) {

    public Reception {
        if ((unit == null) == (role == null)) {
            throw new DomainException("deviation.noReceiver");
        }
        excluded = Set.copyOf(excluded);
    }
}
