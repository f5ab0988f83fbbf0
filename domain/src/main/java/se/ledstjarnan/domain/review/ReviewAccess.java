package se.ledstjarnan.domain.review;

import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.selfmonitoring.CheckAccess;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;

/**
 * Who keeps and who reads the reports: those who follow up all units within their part of the work keep them; a manager reads what is about
 * the own units or the whole administration, and decides on measures in the own units.
 */
public final class ReviewAccess {

    private ReviewAccess() {}

    /** The parts of the work of which the person keeps the reports. */
    public static Set<CheckPart> kept(Scope scope) {
        return CheckAccess.overseen(scope);
    }

    public static boolean writes(Scope scope, CheckPart area) {
        return kept(scope).contains(area);
    }

    /** @param unitId null for the whole administration */
    public static boolean reads(Scope scope, CheckPart area, Long unitId) {
        return writes(scope, area) || (unitId == null ? manages(scope) : scope.leads(unitId));
    }

    /** Whether the person decides on measures of its findings. @param unitId null for the whole administration */
    public static boolean decides(Scope scope, CheckPart area, Long unitId) {
        return writes(scope, area) || scope.leads(unitId);
    }

    /** Whether the person leads any unit. */
    public static boolean manages(Scope scope) {
        return scope.has(Role.ENHETSCHEF) && !scope.ledUnits().isEmpty();
    }
}
