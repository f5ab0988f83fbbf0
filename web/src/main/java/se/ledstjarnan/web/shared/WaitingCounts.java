package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** How much waits for the user, asked for once in a request. Nothing waits for one who is no employee. */
@RequestScoped
public class WaitingCounts {

    @Inject
    WaitingService waiting;

    @Inject
    CurrentUser user;

    private Map<WaitingKind, Integer> counts;

    public int of(WaitingKind kind) {
        if (counts == null) {
            counts = isEmployed() ? waiting.counts() : Map.of();
        }
        return counts.getOrDefault(kind, 0);
    }

    public boolean isEmployed() {
        return user.hasRole(Role.MEDARBETARE) && user.known();
    }
}
