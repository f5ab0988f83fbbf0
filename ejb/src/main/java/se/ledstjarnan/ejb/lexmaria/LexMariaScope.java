package se.ledstjarnan.ejb.lexmaria;

import java.util.List;
import se.ledstjarnan.domain.lexmaria.LexMaria;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.ivo.IvoScope;

/** The same rights as {@link se.ledstjarnan.domain.lexmaria.LexMariaAccess#actors}, as a predicate. */
final class LexMariaScope {

    private LexMariaScope() {}

    static IvoScope of(Scope scope) {
        boolean all = scope.has(AppointmentKind.LEX_MARIA_RECEIVER)
                || scope.has(AppointmentKind.LEX_MARIA_NOTIFIER)
                || scope.has(Role.MAS)
                || scope.has(Role.SOCIALCHEF);
        return new IvoScope(LexMaria.class, scope, all ? List.of("1 = 1") : List.of());
    }
}
