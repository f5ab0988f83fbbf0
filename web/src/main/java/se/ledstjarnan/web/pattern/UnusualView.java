package se.ledstjarnan.web.pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.pattern.FindingRow;
import se.ledstjarnan.ejb.pattern.UnusualService;

/** What is unusual this month, on the start page; nothing where there is nothing. */
@Named("unusual")
@RequestScoped
public class UnusualView {

    @Inject
    private UnusualService service;

    @Inject
    private CurrentUser user;

    private UnusualService.Unusual found;

    private UnusualService.Unusual found() {
        if (found == null) {
            boolean told =
                    user.hasRole(Role.MEDARBETARE) || user.hasRole(Role.NAMND) || user.hasRole(Role.NAMNDSEKRETERARE);
            found = told && user.known() ? service.unusual() : new UnusualService.Unusual(List.of(), false);
        }
        return found;
    }

    public boolean isShown() {
        return !found().rows().isEmpty();
    }

    public boolean isOpening() {
        return found().opens();
    }

    public List<FindingRow> getRows() {
        return found().rows();
    }
}
