package se.ledstjarnan.domain.allotment;

import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** Who sees and who writes means and needs: socialchef writes, the board and its secretary read all, managers read their units. */
public final class AllotmentAccess {

    private AllotmentAccess() {}

    public static boolean writes(Scope scope) {
        return scope.has(Role.SOCIALCHEF);
    }

    /** Whether the person records what the board has decided. */
    public static boolean records(Scope scope) {
        return scope.has(Role.NAMNDSEKRETERARE);
    }

    public static boolean seesAll(Scope scope) {
        return writes(scope)
                || records(scope)
                || scope.has(Role.NAMND)
                || scope.has(Role.KVALITETSSAMORDNARE)
                || scope.has(Role.MAS);
    }

    /** Whose means somebody sees who does not see all. */
    public static Set<Long> units(Scope scope) {
        return scope.has(Role.ENHETSCHEF) ? scope.ledUnits() : Set.of();
    }
}
