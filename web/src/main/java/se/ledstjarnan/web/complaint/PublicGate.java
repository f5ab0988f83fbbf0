package se.ledstjarnan.web.complaint;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import se.ledstjarnan.ejb.complaint.PublicThrottle;
import se.ledstjarnan.web.organisation.ClientAddress;
import se.ledstjarnan.web.shared.UnavailablePage;

/**
 * Stands before the public pages. Refuses a flood of posts before anything of them is read: no parameter, no file. Fetching a page is not
 * counted. Nobody gets a session or a cookie here. Mapped in web.xml.
 */
public class PublicGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Three files and the words; more is nothing that the form can send. */
    private static final long LARGEST = 32L * 1024 * 1024;

    @Inject
    private transient PublicThrottle throttle;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // Faces remembers in the session what a page was written in, and there is none.
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) {
            chain.doFilter(new SessionlessRequest(request), response);
        } else if (request.getContentLengthLong() > LARGEST) {
            UnavailablePage.TOO_LARGE.send(response);
        } else if (!throttle.admit(gate(request), ClientAddress.of(request))) {
            response.setHeader("Connection", "close");
            UnavailablePage.TOO_MANY.send(response);
        } else {
            chain.doFilter(new SessionlessRequest(request), response);
        }
    }

    private static PublicThrottle.Gate gate(HttpServletRequest request) {
        return request.getServletPath().startsWith("/public/status")
                ? PublicThrottle.Gate.STATUS
                : PublicThrottle.Gate.FORM;
    }
}
