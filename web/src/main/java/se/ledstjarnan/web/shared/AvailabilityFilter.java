package se.ledstjarnan.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.ledstjarnan.ejb.shared.Readiness;

/**
 * Answers 503 with a page of its own until the node is ready, and when a request fails because the database is away.
 * The page asks the reader to reload, which sends a posted form again: nothing written is lost. Mapped in web.xml.
 */
public class AvailabilityFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(AvailabilityFilter.class.getName());

    @Inject
    private transient Readiness readiness;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!readiness.isReady() && !isHealth(request)) {
            UnavailablePage.STARTING.send(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (Failure.of(e) != Failure.DATABASE_AWAY || response.isCommitted()) {
                throw e;
            }
            LOG.log(Level.WARNING, "The database is away: {0}", e.getMessage());
            UnavailablePage.DATABASE_AWAY.send(response);
        }
    }

    private static boolean isHealth(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/health") || path.startsWith("/health/");
    }
}
