package se.ledstjarnan.domain.survey;

import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** Who keeps the register of surveys; all others see those that they answer for or give a part to. */
public final class SurveyAccess {

    private SurveyAccess() {}

    public static boolean keeps(Scope scope) {
        return scope.has(Role.KVALITETSSAMORDNARE) || scope.has(Role.SOCIALCHEF) || scope.has(Role.MAS);
    }

    /** Whether the person asks for parts, writes results and says that it is answered. */
    public static boolean leads(long responsible, Scope scope) {
        return keeps(scope) || responsible == scope.employeeId();
    }
}
