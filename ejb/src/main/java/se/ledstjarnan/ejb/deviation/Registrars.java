package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import se.ledstjarnan.domain.deviation.ReportEntry;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotAllowedException;

/** Who may register on behalf of somebody outside: managers of units, and those appointed for it (C2). */
@ApplicationScoped
class Registrars {

    boolean may(ReportEntry entry, Scope scope) {
        return entry == ReportEntry.OWN
                || scope.has(Role.ENHETSCHEF)
                || scope.has(AppointmentKind.REGISTERS_FOR_OTHERS);
    }

    void check(ReportEntry entry, Scope scope) {
        if (!may(entry, scope)) {
            throw new NotAllowedException();
        }
    }
}
