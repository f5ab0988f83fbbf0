package se.ledstjarnan.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Answers 413 with a sentence to what is too large to be taken in at all; the container's own limits (web.xml) end in a bare 500.
 * Smaller files that are still too large are told about where they are received. Mapped in web.xml.
 */
public class RequestSizeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Below the container's limits, so that these are never met. */
    private static final long LARGEST = 51L * 1024 * 1024;

    /** Of a form without files; the container reads no more than two megabytes of one. */
    private static final long LARGEST_FORM = 2_000_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean form = isForm(request);
        if (request.getContentLengthLong() <= (form ? LARGEST_FORM : LARGEST)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setHeader("Ledstjarnan-Problem", "TOO_LARGE");
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(Texts.of(form ? "shared.problem.formTooLarge" : "shared.problem.TOO_LARGE"));
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }
}
