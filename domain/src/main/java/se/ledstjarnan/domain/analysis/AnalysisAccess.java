package se.ledstjarnan.domain.analysis;

import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** Who sees the analysis: socialchef, and those appointed to the group on the day; the board and its secretary what is handed over. */
public final class AnalysisAccess {

    private AnalysisAccess() {}

    /** Sees all of it and works with it. */
    public static boolean takesPart(Scope scope) {
        return leads(scope) || scope.has(AppointmentKind.ANALYSIS_GROUP);
    }

    /** Appoints the group, begins rounds and hands the basis over. */
    public static boolean leads(Scope scope) {
        return scope.has(Role.SOCIALCHEF);
    }

    /** Reads what is handed over, and what came of it. */
    public static boolean readsHanded(Scope scope) {
        return takesPart(scope) || scope.has(Role.NAMND) || scope.has(Role.NAMNDSEKRETERARE);
    }
}
