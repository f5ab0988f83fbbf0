package se.ledstjarnan.domain.internalcontrol;

import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** Who writes internal control plans, and who reads one before it is decided; a decided plan is for everybody. */
public final class ControlAccess {

    private static final Set<Role> WRITING = EnumSet.of(Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF);
    private static final Set<Role> READING = EnumSet.of(Role.ENHETSCHEF, Role.NAMNDSEKRETERARE);

    private ControlAccess() {}

    /** Whether the person writes plans and follows them up. */
    public static boolean writes(Scope scope) {
        return WRITING.stream().anyMatch(scope::has);
    }

    public static boolean readsDrafts(Scope scope) {
        return writes(scope) || READING.stream().anyMatch(scope::has);
    }

    /** Whether the person says what a control showed. */
    public static boolean performs(Scope scope, long responsibleId) {
        return writes(scope) || scope.employeeId() == responsibleId;
    }
}
