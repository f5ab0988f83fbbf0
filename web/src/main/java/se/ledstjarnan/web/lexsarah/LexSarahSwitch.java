package se.ledstjarnan.web.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.MenuSwitch;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Lex Sarah is in the menu of those who can have a part in it: designated, leading a unit, deciding, or investigating a case now. */
@ApplicationScoped
public class LexSarahSwitch implements MenuSwitch {

    @Inject
    private CurrentUser user;

    @Inject
    private WaitingCounts counts;

    @Override
    public String page() {
        return "/lexsarah/cases";
    }

    @Override
    public boolean isOn() {
        if (!user.known()) {
            return false;
        }
        Scope scope = user.scope();
        return scope.has(AppointmentKind.LEX_SARAH_RECEIVER)
                || scope.has(AppointmentKind.LEX_SARAH_INVESTIGATOR)
                || scope.has(AppointmentKind.LEX_SARAH_DECIDER)
                || scope.has(Role.SOCIALCHEF)
                || scope.has(Role.ENHETSCHEF)
                || scope.has(Role.REGISTRATOR)
                || counts.of(WaitingKind.LEX_SARAH) > 0;
    }
}
