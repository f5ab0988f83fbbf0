package se.ledstjarnan.domain.selfmonitoring;

import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * Who plans, carries out and reads: a manager for the own units, those who follow up all units within their part of the work, whoever is
 * asked the own sheet, and those who work in a unit what its signed checks showed.
 */
public final class CheckAccess {

    private CheckAccess() {}

    /** The parts of the work that the person follows up in every unit. */
    public static Set<CheckPart> overseen(Scope scope) {
        EnumSet<CheckPart> areas = EnumSet.noneOf(CheckPart.class);
        if (scope.has(Role.SOCIALCHEF)) {
            areas.addAll(EnumSet.allOf(CheckPart.class));
        }
        if (scope.has(Role.MAS)) {
            areas.addAll(EnumSet.of(CheckPart.HEALTH_CARE, CheckPart.COMMON));
        }
        if (scope.has(Role.KVALITETSSAMORDNARE)) {
            areas.addAll(EnumSet.of(CheckPart.SOCIAL_SERVICES, CheckPart.COMMON));
        }
        return areas;
    }

    public static boolean oversees(Scope scope, CheckPart area) {
        return overseen(scope).contains(area);
    }

    /** Whether the person keeps question lists and plans for all units. */
    public static boolean keeps(Scope scope) {
        return !overseen(scope).isEmpty();
    }

    /** Whether the person writes a list of that part of the work. @param unitId whose list it is; null for every unit's */
    public static boolean writes(Scope scope, CheckPart area, Long unitId) {
        return oversees(scope, area) || (unitId != null && scope.leads(unitId));
    }

    /** Whether the person begins, leads and signs a check of that unit; an inspection is made from outside it. */
    public static boolean leads(Scope scope, CheckKind kind, CheckPart area, Long unitId) {
        return oversees(scope, area) || (kind == CheckKind.SELF_CHECK && scope.leads(unitId));
    }

    /** Whether the person reads what a signed check showed. */
    public static boolean reads(Scope scope, CheckPart area, Long unitId) {
        return oversees(scope, area) || scope.leads(unitId) || scope.ownUnits().contains(unitId);
    }
}
