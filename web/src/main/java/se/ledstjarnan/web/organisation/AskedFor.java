package se.ledstjarnan.web.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page that someone asked for before login, carried in the address of the login page. Only pages of our own are gone to. */
final class AskedFor {

    private static final int LONGEST = 500;

    private AskedFor() {}

    /** As a query, such as {@code ?from=%2Fmeasure%2Flist.xhtml}; nothing for the start page. */
    static String parameter(HttpServletRequest request) {
        String query = request.getQueryString();
        String asked =
                request.getRequestURI().substring(request.getContextPath().length())
                        + (query == null ? "" : "?" + query);
        return asked.equals("/") || safe(asked) == null
                ? ""
                : "?from=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    /** The path and query to go to, or null where it would leave the product or be no page. */
    static String safe(String asked) {
        boolean local = asked != null
                && asked.length() <= LONGEST
                && asked.startsWith("/")
                && !asked.startsWith("//")
                && asked.chars().noneMatch(c -> c <= ' ' || c == '\\' || c == 0x7f);
        if (!local) {
            return null;
        }
        try {
            URI uri = URI.create(asked);
            boolean page = uri.getHost() == null
                    && uri.getScheme() == null
                    && uri.getPath().endsWith(".xhtml");
            return page && !uri.getPath().equals("/login.xhtml") ? asked : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
