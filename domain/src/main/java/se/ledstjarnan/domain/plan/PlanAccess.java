package se.ledstjarnan.domain.plan;

import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * Who may do what with action plans: socialchef with all, managers with those of their units, whoever is named with the own part. Who
 * reads them is said in SQL, since every list asks it.
 */
public final class PlanAccess {

    private PlanAccess() {}

    /** Whether the person sees every plan, drafts too. */
    public static boolean seesAll(Scope scope) {
        return scope.has(Role.SOCIALCHEF) || scope.has(Role.KVALITETSSAMORDNARE) || scope.has(Role.MAS);
    }

    /** Whether the person sees every plan that is decided. */
    public static boolean seesDecided(Scope scope) {
        return seesAll(scope) || scope.has(Role.NAMND) || scope.has(Role.NAMNDSEKRETERARE);
    }

    /** @param unitId null for the whole administration */
    public static boolean leads(Long unitId, Scope scope) {
        return scope.has(Role.SOCIALCHEF) || scope.leads(unitId);
    }

    /** Empty for those who at the most read it. */
    public static Set<PlanActor> actors(Long unitId, long responsible, Scope scope) {
        Set<PlanActor> actors = EnumSet.noneOf(PlanActor.class);
        if (leads(unitId, scope)) {
            actors.add(PlanActor.LEADER);
        }
        if (responsible == scope.employeeId() || !actors.isEmpty()) {
            actors.add(PlanActor.RESPONSIBLE);
        }
        return actors;
    }
}
