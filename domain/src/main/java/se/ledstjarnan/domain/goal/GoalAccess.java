package se.ledstjarnan.domain.goal;

import java.util.Objects;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * Who may do what with missions, goals, indicators and outcomes. Everybody reads what is decided; the lists say the same in SQL, and a
 * container test holds the two together.
 */
public final class GoalAccess {

    private GoalAccess() {}

    /** Whether the person draws up all goals and sees those that are not decided. */
    public static boolean keepsAll(Scope scope) {
        return scope.has(Role.SOCIALCHEF) || scope.has(Role.KVALITETSSAMORDNARE);
    }

    /** Whether drafts of all units may be read. */
    public static boolean readsDrafts(Scope scope) {
        return keepsAll(scope) || scope.has(Role.MAS) || scope.has(Role.NAMNDSEKRETERARE);
    }

    /** Whether the person draws up the goals of the unit. @param unitId null for the whole */
    public static boolean writes(Long unitId, Scope scope) {
        return keepsAll(scope) || scope.leads(unitId);
    }

    /** Whether the person settles a goal that is broken down from another. */
    public static boolean settles(Long unitId, Scope scope) {
        return scope.has(Role.SOCIALCHEF) || scope.leads(unitId);
    }

    /** Whether the person records what the board decided. */
    public static boolean recordsDecisions(Scope scope) {
        return scope.has(Role.NAMNDSEKRETERARE);
    }

    /** Whether the person keeps the indicators. */
    public static boolean keepsIndicators(Scope scope) {
        return keepsAll(scope) || scope.has(Role.MAS);
    }

    /** Whether the person sets what an indicator is to reach in the unit. @param unitId null for the whole */
    public static boolean aims(Long unitId, Scope scope) {
        return keepsIndicators(scope) || scope.leads(unitId);
    }

    /** Whether the person enters outcomes of the unit. @param responsibleId who answers for the indicator; @param unitId null for the whole */
    public static boolean enters(Long responsibleId, Long unitId, Scope scope) {
        return Objects.equals(responsibleId, scope.employeeId()) || keepsIndicators(scope) || scope.leads(unitId);
    }
}
