package se.ledstjarnan.domain.meeting;

import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** Who reads and writes the notes: a unit's staff read its own, its manager writes them, those who follow up all units read every one. */
public final class MeetingAccess {

    private MeetingAccess() {}

    public static boolean seesAll(Scope scope) {
        return scope.has(Role.MAS) || scope.has(Role.KVALITETSSAMORDNARE) || scope.has(Role.SOCIALCHEF);
    }

    public static boolean writes(Scope scope, Long unitId) {
        return scope.leads(unitId);
    }

    public static boolean reads(Scope scope, Long unitId) {
        return seesAll(scope) || writes(scope, unitId) || scope.ownUnits().contains(unitId);
    }
}
