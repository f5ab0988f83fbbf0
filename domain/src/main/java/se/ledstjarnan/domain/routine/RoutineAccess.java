package se.ledstjarnan.domain.routine;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** What a person is to a version, by roles and units that day. Everybody may read what is, or has been, in force. */
public final class RoutineAccess {

    private static final Set<Role> WRITERS =
            EnumSet.of(Role.SOCIALCHEF, Role.KVALITETSSAMORDNARE, Role.MAS, Role.ENHETSCHEF);

    private RoutineAccess() {}

    /** Whether the person writes documents at all. */
    public static boolean writes(Scope scope) {
        return WRITERS.stream().anyMatch(scope::has);
    }

    /**
     * Whether the person may write what applies there: whoever leads the administration and the one who coordinates quality all of it,
     * MAS what concerns health care, a unit's manager what applies to own units alone.
     *
     * @param units ids of the units it applies to; none for the whole administration
     */
    public static boolean isAuthor(Scope scope, Collection<LegalArea> areas, Collection<Long> units) {
        return scope.has(Role.SOCIALCHEF)
                || scope.has(Role.KVALITETSSAMORDNARE)
                || (scope.has(Role.MAS) && areas.contains(LegalArea.HSL))
                || (!units.isEmpty() && units.stream().allMatch(scope::leads));
    }

    public static Set<RoutineActor> actors(RoutineVersion version, ApprovalRules rules, Scope scope) {
        Approver approver = version.getApprover() == null ? version.approverBy(rules) : version.getApprover();
        return actors(approver, version.getAreas(), version.getUnits(), scope);
    }

    /** The same, of a version that is known by its parts. */
    public static Set<RoutineActor> actors(
            Approver approver, Collection<LegalArea> areas, Collection<Long> units, Scope scope) {
        Set<RoutineActor> actors = EnumSet.noneOf(RoutineActor.class);
        if (isAuthor(scope, areas, units)) {
            actors.add(RoutineActor.AUTHOR);
        }
        if (isApprover(scope, approver, units)) {
            actors.add(RoutineActor.APPROVER);
        }
        return actors;
    }

    /** The decision of a political body is recorded by its secretary. */
    static boolean isApprover(Scope scope, Approver approver, Collection<Long> units) {
        return switch (approver) {
            case UNIT_MANAGER -> units.stream().allMatch(scope::leads);
            case MAS -> scope.has(Role.MAS);
            case SOCIALCHEF -> scope.has(Role.SOCIALCHEF);
            case COMMITTEE, BOARD -> scope.has(Role.NAMNDSEKRETERARE);
        };
    }
}
