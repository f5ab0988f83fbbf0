package se.ledstjarnan.domain.lexmaria;

import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.deviation.SeenBecause;
import se.ledstjarnan.domain.ivo.IvoPosition;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/**
 * What a person is to a lex Maria case. The list query says the same in JPQL; a container test holds the two together. Whoever the
 * case concerns as a manager is nothing to it.
 */
public final class LexMariaAccess {

    private LexMariaAccess() {}

    /** Empty means that not even the case's existence may be told. */
    public static Set<LexMariaActor> actors(LexMariaFile lexMaria, Scope scope) {
        return actors(IvoPosition.of(lexMaria, lexMaria.getExcluded(), lexMaria.getStatus()), scope);
    }

    /** The same of a case as it was at a moment. */
    public static Set<LexMariaActor> actors(IvoPosition position, Scope scope) {
        return position.excluded().contains(scope.employeeId())
                ? EnumSet.noneOf(LexMariaActor.class)
                : ofOthers(position, scope);
    }

    /** The same for one of whom it is known that the case does not concern them, as whoever finds it in a list. */
    public static Set<LexMariaActor> ofUnconcerned(LexMariaFile lexMaria, Scope scope) {
        return ofOthers(IvoPosition.of(lexMaria, Set.of(), lexMaria.getStatus()), scope);
    }

    private static Set<LexMariaActor> ofOthers(IvoPosition position, Scope scope) {
        Set<LexMariaActor> actors = EnumSet.noneOf(LexMariaActor.class);
        boolean notifier = scope.has(AppointmentKind.LEX_MARIA_NOTIFIER);
        if (notifier) {
            actors.add(LexMariaActor.NOTIFIER);
        }
        if (notifier
                || scope.has(AppointmentKind.LEX_MARIA_RECEIVER)
                || position.isInvestigatedBy(scope.employeeId())) {
            actors.add(LexMariaActor.HANDLER);
        }
        if (scope.has(Role.SOCIALCHEF) || scope.has(Role.MAS)) {
            actors.add(LexMariaActor.OVERSEER);
        }
        if (scope.leads(position.unitId()) && !position.managerConcerned()) {
            actors.add(LexMariaActor.PROTECTOR);
        }
        return actors;
    }

    /** May read the whole case, but for what {@link #mayReadLicensee} keeps. */
    public static boolean mayReadWhole(Set<LexMariaActor> actors) {
        return actors.contains(LexMariaActor.HANDLER) || actors.contains(LexMariaActor.OVERSEER);
    }

    /** May see that a licensed person may be a danger, and who (PSL 3 kap. 7 §). */
    public static boolean mayReadLicensee(Set<LexMariaActor> actors) {
        return actors.contains(LexMariaActor.NOTIFIER);
    }

    /** What it rests on that somebody can see the case, given what the person is to it. */
    public static Set<SeenBecause> because(IvoPosition position, Scope scope, Set<LexMariaActor> as) {
        Set<SeenBecause> grounds = EnumSet.noneOf(SeenBecause.class);
        if (as.contains(LexMariaActor.HANDLER) && position.isInvestigatedBy(scope.employeeId())) {
            grounds.add(SeenBecause.INVESTIGATES);
        }
        if (as.contains(LexMariaActor.HANDLER) && scope.has(AppointmentKind.LEX_MARIA_RECEIVER)) {
            grounds.add(SeenBecause.LEX_MARIA_RECEIVER);
        }
        if (as.contains(LexMariaActor.NOTIFIER)) {
            grounds.add(SeenBecause.LEX_MARIA_NOTIFIER);
        }
        if (as.contains(LexMariaActor.OVERSEER)) {
            grounds.add(scope.has(Role.MAS) ? SeenBecause.MAS : SeenBecause.SOCIALCHEF);
        }
        if (as.contains(LexMariaActor.PROTECTOR)) {
            grounds.add(SeenBecause.LEADS_UNIT);
        }
        return grounds;
    }
}
