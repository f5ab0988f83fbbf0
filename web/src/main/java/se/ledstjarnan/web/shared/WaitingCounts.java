package se.ledstjarnan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/**
 * How much waits for the user, asked for at most once in a request; on a page that is only read, other than the start page, as
 * {@link RecentCounts} has it. Nothing waits for one who is no employee.
 */
@RequestScoped
public class WaitingCounts {

    private static final String START = "/index.xhtml";

    @Inject
    WaitingService waiting;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private Map<WaitingKind, Integer> counts;

    public int of(WaitingKind kind) {
        if (counts == null) {
            counts = isEmployed() ? counts() : Map.of();
        }
        return counts.getOrDefault(kind, 0);
    }

    private Map<WaitingKind, Integer> counts() {
        if (!request.getMethod().equals("GET")) {
            return waiting.counts();
        }
        Instant now = Instant.now();
        Map<WaitingKind, Integer> recent =
                START.equals(request.getServletPath()) ? null : RecentCounts.in(request, now);
        if (recent != null) {
            return recent;
        }
        Map<WaitingKind, Integer> counted = waiting.counts();
        RecentCounts.keep(request, counted, now);
        return counted;
    }

    public boolean isEmployed() {
        return user.hasRole(Role.MEDARBETARE) && user.known();
    }
}
