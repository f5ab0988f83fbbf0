package se.ledstjarnan.domain.responsibility;

import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** Who may distribute which task: the socialchef what the socialchef bears, a manager what managers bear, for the own units. */
public final class DistributionAccess {

    private DistributionAccess() {}

    /** @param unitId the unit it is for; null for none */
    public static boolean isGiver(Scope scope, Bearer bearer, Long unitId) {
        return switch (bearer) {
            case SOCIALCHEF -> unitId == null && scope.has(Role.SOCIALCHEF);
            case ENHETSCHEF -> scope.leads(unitId);
            case BOARD, COMMITTEE, MAS, KVALITETSSAMORDNARE, MEDARBETARE, LEVERANTOR -> false;
        };
    }

    /** Whether there is anything of this bearer's that the person may distribute. */
    public static boolean distributes(Scope scope, Bearer bearer) {
        return switch (bearer) {
            case SOCIALCHEF -> scope.has(Role.SOCIALCHEF);
            case ENHETSCHEF -> scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty();
            case BOARD, COMMITTEE, MAS, KVALITETSSAMORDNARE, MEDARBETARE, LEVERANTOR -> false;
        };
    }

    public static Set<DistributionActor> actors(Scope scope, Bearer bearer, Long unitId, long receiverId) {
        Set<DistributionActor> actors = EnumSet.noneOf(DistributionActor.class);
        if (isGiver(scope, bearer, unitId)) {
            actors.add(DistributionActor.GIVER);
        }
        if (scope.employeeId() == receiverId) {
            actors.add(DistributionActor.RECEIVER);
        }
        return actors;
    }

    /** Whether the person may have the document itself: those it concerns, and those who answer for all of it. */
    public static boolean readsDocument(Scope scope, Set<DistributionActor> actors) {
        return !actors.isEmpty() || scope.has(Role.SOCIALCHEF) || scope.has(Role.KVALITETSSAMORDNARE);
    }

    /** Whether the person keeps the register of tasks. */
    public static boolean maintains(Scope scope) {
        return scope.has(Role.KVALITETSSAMORDNARE) || scope.has(Role.SYSTEMFORVALTARE);
    }
}
