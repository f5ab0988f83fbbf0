package se.ledstjarnan.web.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.analysis.AnalysisAccess;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.MenuSwitch;

/** The analysis stands in the menu of those who have anything to read there. */
@ApplicationScoped
public class AnalysisSwitch implements MenuSwitch {

    @Inject
    private CurrentUser user;

    @Override
    public String page() {
        return "/analysis/rounds";
    }

    @Override
    public boolean isOn() {
        return user.known() && AnalysisAccess.readsHanded(user.scope());
    }
}
