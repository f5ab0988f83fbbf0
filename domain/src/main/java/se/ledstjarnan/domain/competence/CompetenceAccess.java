package se.ledstjarnan.domain.competence;

import java.util.Collection;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** Who sees and judges whose competence: everybody their own, a manager those of the own units, nobody else anybody's. */
public final class CompetenceAccess {

    private CompetenceAccess() {}

    /** Whether the person leads a unit where the employee works; nobody manages oneself. */
    public static boolean manages(Scope scope, long employeeId, Collection<Long> worksIn) {
        return scope.employeeId() != employeeId && worksIn.stream().anyMatch(scope::leads);
    }

    public static boolean sees(Scope scope, long employeeId, Collection<Long> worksIn) {
        return scope.employeeId() == employeeId || manages(scope, employeeId, worksIn);
    }

    /** Whether the person sees the figures of all units, and keeps what is demanded in all. */
    public static boolean oversees(Scope scope) {
        return scope.has(Role.SOCIALCHEF) || scope.has(Role.KVALITETSSAMORDNARE) || scope.has(Role.MAS);
    }

    /** Whether the person keeps what is demanded there. @param unitId null for all units */
    public static boolean keeps(Scope scope, Long unitId) {
        return oversees(scope) || scope.leads(unitId);
    }
}
