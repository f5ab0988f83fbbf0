package se.ledstjarnan.web.complaint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * A request that never makes a session, nor its cookie. Faces asks for a session whenever it renders a page, though a page without state
 * keeps nothing there: it is given one that is thrown away with the request. Whoever has a session already keeps it.
 */
final class SessionlessRequest extends HttpServletRequestWrapper {

    private final Map<String, Object> attributes = new HashMap<>();
    private HttpSession thrownAway;

    SessionlessRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        HttpSession kept = super.getSession(false);
        if (kept != null) {
            return kept;
        }
        if (create && thrownAway == null) {
            thrownAway = (HttpSession) Proxy.newProxyInstance(
                    HttpSession.class.getClassLoader(), new Class<?>[] {HttpSession.class}, this::answer);
        }
        return thrownAway;
    }

    /** For the calls of {@link HttpSession} that give something back; the others have nothing to do. */
    private Object answer(Object proxy, Method asked, Object[] arguments) {
        return switch (asked.getName()) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "removeAttribute" -> attributes.remove(arguments[0]);
            case "getAttributeNames" -> Collections.enumeration(attributes.keySet());
            case "getId" -> "none";
            case "isNew" -> true;
            case "getServletContext" -> getServletContext();
            case "getCreationTime", "getLastAccessedTime" -> System.currentTimeMillis();
            case "getMaxInactiveInterval" -> 0;
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            case "toString" -> "no session";
            default -> null;
        };
    }
}
