package se.ledstjarnan.domain.deviation;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * What a person is to a case. The list query's predicate says the same in JPQL; a container test holds the two together.
 *
 * <ol>
 *   <li>Whoever the case concerns as manager sees nothing of it, whatever the role.
 *   <li>Under suspicion of lex Sarah: those appointed handle it, the socialchef oversees, the unit's manager protects.
 *   <li>Under suspicion of lex Maria: those appointed handle it, MAS and socialchef oversee, the unit's manager reads.
 *   <li>Otherwise the receiving unit's leaders, the receiving role or the appointed handler handle it; MAS oversees health care,
 *       kvalitetssamordnare social services, socialchef both.
 * </ol>
 */
public final class CaseAccess {

    private CaseAccess() {}

    /** Everything the person is to the case; empty means that not even its existence may be told. */
    public static Set<CaseActor> actors(CaseFile deviation, Scope scope, boolean invited) {
        return actors(CasePosition.of(deviation), scope, invited);
    }

    /** The same of a case as it was at a moment, for a person with the rights of that day. */
    public static Set<CaseActor> actors(CasePosition position, Scope scope, boolean invited) {
        Set<CaseActor> actors = EnumSet.noneOf(CaseActor.class);
        if (Objects.equals(position.reporterId(), scope.employeeId())) {
            actors.add(CaseActor.REPORTER);
        }
        if (position.excluded().contains(scope.employeeId())) {
            return actors;
        }
        switch (position.restriction()) {
            case LEX_SARAH -> underLexSarah(position, scope, actors);
            case LEX_MARIA -> underLexMaria(position, scope, actors);
            case NONE -> ordinary(position, scope, actors);
        }
        if (invited && position.restriction() == Restriction.NONE) {
            actors.add(CaseActor.CONTRIBUTOR);
        }
        return actors;
    }

    /** May read the case page in full (the compartment, the investigation, the persons' names apart). */
    public static boolean mayRead(Set<CaseActor> actors) {
        return mayReadWhole(actors) || actors.contains(CaseActor.CONTRIBUTOR);
    }

    /** May read the measures and the replies too, which a contributor has no need of. */
    public static boolean mayReadWhole(Set<CaseActor> actors) {
        return actors.contains(CaseActor.HANDLER)
                || actors.contains(CaseActor.OVERSEER)
                || actors.contains(CaseActor.READER);
    }

    /**
     * May see who the case concerns: those who handle it or must protect the person; and, unless the identity is a protected one, those
     * asked to contribute and MAS in health care.
     */
    public static boolean mayReadPerson(CaseFile deviation, Set<CaseActor> actors) {
        if (actors.contains(CaseActor.HANDLER) || actors.contains(CaseActor.PROTECTOR)) {
            return true;
        }
        return !deviation.isPersonProtected() && mayReadUnprotected(deviation, actors);
    }

    private static boolean mayReadUnprotected(CaseFile deviation, Set<CaseActor> actors) {
        return actors.contains(CaseActor.CONTRIBUTOR)
                || (actors.contains(CaseActor.OVERSEER)
                        && deviation.getArea().compartment() == Compartment.HEALTH_CARE);
    }

    private static void underLexSarah(CasePosition position, Scope scope, Set<CaseActor> actors) {
        if (scope.has(AppointmentKind.LEX_SARAH_RECEIVER) || isHandler(position, scope)) {
            actors.add(CaseActor.HANDLER);
        }
        if (scope.has(Role.SOCIALCHEF)) {
            actors.add(CaseActor.OVERSEER);
        }
        if (scope.leads(position.unitId())) {
            actors.add(CaseActor.PROTECTOR);
        }
    }

    private static void underLexMaria(CasePosition position, Scope scope, Set<CaseActor> actors) {
        if (scope.has(AppointmentKind.LEX_MARIA_RECEIVER) || isHandler(position, scope)) {
            actors.add(CaseActor.HANDLER);
        }
        if (scope.has(Role.SOCIALCHEF) || scope.has(Role.MAS)) {
            actors.add(CaseActor.OVERSEER);
        }
        if (scope.leads(position.unitId())) {
            actors.add(CaseActor.READER);
        }
    }

    private static void ordinary(CasePosition position, Scope scope, Set<CaseActor> actors) {
        boolean receives = position.receivingUnitId() != null
                ? scope.leads(position.receivingUnitId())
                : scope.has(position.receivingRole());
        if (receives || isHandler(position, scope)) {
            actors.add(CaseActor.HANDLER);
        }
        if (scope.leads(position.unitId())) {
            actors.add(CaseActor.READER);
        }
        boolean healthCare = position.area().compartment() == Compartment.HEALTH_CARE;
        if (scope.has(Role.SOCIALCHEF) || scope.has(healthCare ? Role.MAS : Role.KVALITETSSAMORDNARE)) {
            actors.add(CaseActor.OVERSEER);
        }
    }

    private static boolean isHandler(CasePosition position, Scope scope) {
        return Objects.equals(position.handlerId(), scope.employeeId());
    }
}
