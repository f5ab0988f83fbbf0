package se.ledstjarnan.domain.supplier;

import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** Who follows up suppliers; the board and its secretary read the overview, a supplier sees itself alone. */
public final class SupplierAccess {

    private SupplierAccess() {}

    public static boolean followsUp(Scope scope) {
        return scope.has(Role.KVALITETSSAMORDNARE) || scope.has(Role.SOCIALCHEF) || scope.has(Role.MAS);
    }
}
