package se.ledstjarnan.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import se.ledstjarnan.domain.notification.WaitingKind;

/**
 * What waited for the user when last counted, kept in the session for the menu of the next pages: counting it is most of what a page
 * costs in the database. What the user does is seen at once, what others do within {@link #FRESH}; the start page always counts anew.
 *
 * @param counts how many of each kind, those with none included or left out
 * @param at when they were counted
 */
public record RecentCounts(Map<WaitingKind, Integer> counts, Instant at) implements Serializable {

    static final Duration FRESH = Duration.ofSeconds(20);

    private static final String ATTRIBUTE = RecentCounts.class.getName();

    public RecentCounts {
        Map<WaitingKind, Integer> copy = new EnumMap<>(WaitingKind.class);
        copy.putAll(counts);
        counts = copy;
    }

    /** The counts of the session, or null when there are none young enough. */
    static Map<WaitingKind, Integer> in(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(ATTRIBUTE);
        return kept instanceof RecentCounts recent && recent.isFresh(now) ? recent.counts : null;
    }

    static void keep(HttpServletRequest request, Map<WaitingKind, Integer> counts, Instant now) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(ATTRIBUTE, new RecentCounts(counts, now));
        }
    }

    /** To be called before the user does something that may change what waits. */
    public static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    private boolean isFresh(Instant now) {
        return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
    }
}
