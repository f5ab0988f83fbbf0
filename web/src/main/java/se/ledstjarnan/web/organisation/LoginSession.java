package se.ledstjarnan.web.organisation;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/** The session of someone logged in: when it began, and how it ends. Idle time is the container's matter (web.xml). */
public final class LoginSession {

    /** However busy one is, twelve hours after login one logs in again. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final String BEGAN = "ledstjarnan.loginBegan";

    private LoginSession() {}

    /** After a right password: a new session id, so that one known from before login is worth nothing. */
    static void begin(HttpServletRequest request, Instant now) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(BEGAN, now.toEpochMilli());
    }

    /** A session that did not begin on our login page counts as over. */
    static boolean isOver(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        Object began = session == null ? null : session.getAttribute(BEGAN);
        return !(began instanceof Long millis)
                || now.isAfter(Instant.ofEpochMilli(millis).plus(LONGEST));
    }

    /** Logs out and forgets everything kept for the user. */
    public static void end(HttpServletRequest request) throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
