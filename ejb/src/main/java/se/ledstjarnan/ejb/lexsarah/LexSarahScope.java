package se.ledstjarnan.ejb.lexsarah;

import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.LexSarah;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.ivo.IvoScope;

/** The same rights as {@link se.ledstjarnan.domain.lexsarah.LexSarahAccess#actors}, as a predicate. */
final class LexSarahScope {

    private LexSarahScope() {}

    static IvoScope of(Scope scope, boolean politicalBody) {
        boolean decider = scope.has(AppointmentKind.LEX_SARAH_DECIDER);
        List<String> readers = new ArrayList<>();
        if (scope.has(AppointmentKind.LEX_SARAH_RECEIVER) || scope.has(Role.SOCIALCHEF) || decider && !politicalBody) {
            readers.add("1 = 1");
        }
        if (politicalBody && (decider || scope.has(Role.NAMNDSEKRETERARE))) {
            readers.add("l.proposedAt is not null");
        }
        return new IvoScope(LexSarah.class, scope, readers);
    }
}
