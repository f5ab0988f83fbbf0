package se.ledstjarnan.domain.routine;

import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** What a person is to a process, by roles and units that day. Everybody may read what is established. */
public final class ProcessAccess {

    private ProcessAccess() {}

    /** Whether the person writes processes at all. */
    public static boolean writes(Scope scope) {
        return RoutineAccess.writes(scope);
    }

    /** @param unitId the unit of a unit's process; null otherwise */
    public static Set<ProcessActor> actors(ProcessReach reach, Long unitId, Scope scope) {
        boolean owner = reach == ProcessReach.UNIT ? scope.leads(unitId) : scope.has(reach.owner());
        Set<ProcessActor> actors = EnumSet.noneOf(ProcessActor.class);
        if (owner) {
            actors.add(ProcessActor.OWNER);
        }
        if (owner || scope.has(Role.KVALITETSSAMORDNARE) || scope.has(Role.SOCIALCHEF)) {
            actors.add(ProcessActor.AUTHOR);
        }
        return actors;
    }
}
