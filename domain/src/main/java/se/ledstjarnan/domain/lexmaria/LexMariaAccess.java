package se.ledstjarnan.domain.lexmaria;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
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
        return lexMaria.getExcluded().contains(scope.employeeId())
                ? EnumSet.noneOf(LexMariaActor.class)
                : ofUnconcerned(lexMaria, scope);
    }

    /** The same for one of whom it is known that the case does not concern them, as whoever finds it in a list. */
    public static Set<LexMariaActor> ofUnconcerned(LexMariaFile lexMaria, Scope scope) {
        Set<LexMariaActor> actors = EnumSet.noneOf(LexMariaActor.class);
        boolean notifier = scope.has(AppointmentKind.LEX_MARIA_NOTIFIER);
        if (notifier) {
            actors.add(LexMariaActor.NOTIFIER);
        }
        if (notifier || scope.has(AppointmentKind.LEX_MARIA_RECEIVER) || isInvestigator(lexMaria, scope)) {
            actors.add(LexMariaActor.HANDLER);
        }
        if (scope.has(Role.SOCIALCHEF) || scope.has(Role.MAS)) {
            actors.add(LexMariaActor.OVERSEER);
        }
        if (scope.leads(lexMaria.getUnit().getId()) && !lexMaria.isManagerConcerned()) {
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

    private static boolean isInvestigator(LexMariaFile lexMaria, Scope scope) {
        return lexMaria.getInvestigator() != null
                && Objects.equals(lexMaria.getInvestigator().getId(), scope.employeeId());
    }
}
