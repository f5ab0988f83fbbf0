package se.ledstjarnan.web.organisation;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.web.shared.PageAccess;
import se.ledstjarnan.web.shared.PageLanguage;
import se.ledstjarnan.web.shared.RecentCounts;
import se.ledstjarnan.web.shared.Texts;

/**
 * Lets a request through to a page when its user is logged in, not longer than {@link LoginSession#LONGEST}, and has a role that
 * may open it. Does what the container's constraints would, which cannot be used: with form login the container also answers
 * j_security_check, past the throttle of our own login page. Requests posted from other sites are refused.
 */
@WebFilter(urlPatterns = "/*")
public class AccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Asks the session beans' container, so that a page never says yes where a service would say no. */
    @Inject
    private transient CurrentUser user;

    @Inject
    private transient PageLanguage language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (isForged(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (PageAccess.isOpen(path)) {
            chain.doFilter(request, response);
        } else if (request.getUserPrincipal() == null) {
            askForLogin(request, response);
        } else if (LoginSession.isOver(request, Instant.now())) {
            LoginSession.end(request);
            askForLogin(request, response);
        } else if (!PageAccess.isKnown(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (PageAccess.roles(path).stream().noneMatch(user::hasRole)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            if (!isReading(request)) {
                RecentCounts.forget(request);
            }
            language.filter(request, response, chain);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    /** Browsers say where a request comes from. Links from mails are GET and may come from anywhere. */
    private static boolean isForged(HttpServletRequest request) {
        return !isReading(request) && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static boolean isReading(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    /** A page asked for is remembered; what was typed stays in the page that an Ajax request comes from. */
    private static void askForLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String context = request.getContextPath();
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setHeader("Ledstjarnan-Problem", "EXPIRED");
            response.setContentType("text/plain");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(Texts.of("shared.problem.gone"));
        } else if (isReading(request)) {
            response.sendRedirect(context + "/login.xhtml" + AskedFor.parameter(request));
        } else {
            response.sendRedirect(context + "/errors/expired.xhtml");
        }
    }
}
