package se.ledstjarnan.web.lexmaria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.MenuSwitch;
import se.ledstjarnan.web.shared.WaitingCounts;

/** Lex Maria is in the menu of those who can have a part in it: designated, overseeing, leading a unit, or investigating a case now. */
@ApplicationScoped
public class LexMariaSwitch implements MenuSwitch {

    @Inject
    private CurrentUser user;

    @Inject
    private WaitingCounts counts;

    @Override
    public String page() {
        return "/lexmaria/cases";
    }

    @Override
    public boolean isOn() {
        if (!user.known()) {
            return false;
        }
        Scope scope = user.scope();
        return scope.has(AppointmentKind.LEX_MARIA_RECEIVER)
                || scope.has(AppointmentKind.LEX_MARIA_NOTIFIER)
                || scope.has(Role.MAS)
                || scope.has(Role.SOCIALCHEF)
                || scope.has(Role.ENHETSCHEF)
                || counts.of(WaitingKind.LEX_MARIA) > 0;
    }
}
