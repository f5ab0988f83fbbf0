package se.ledstjarnan.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What is answered in place of a page. Plain files from the class path, since neither Faces nor the database can be relied on when they are
 * shown; they load nothing and need no script.
 */
public enum UnavailablePage {
    /** The node has started but is not usable yet. */
    STARTING("starting.html", HttpServletResponse.SC_SERVICE_UNAVAILABLE, 5),
    /** The database did not answer this request. */
    DATABASE_AWAY("database-away.html", HttpServletResponse.SC_SERVICE_UNAVAILABLE, 10),
    /** More is posted to the public pages than anybody writes. */
    TOO_MANY("too-many.html", 429, 600),
    /** What is posted to the public pages is larger than their form can send. */
    TOO_LARGE("too-large.html", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, 0);

    private final byte[] html;
    private final int status;
    private final int retryAfterSeconds;

    UnavailablePage(String file, int status, int retryAfterSeconds) {
        this.html = read(file);
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** Replaces whatever the response held so far. */
    public void send(HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        if (retryAfterSeconds > 0) {
            response.setIntHeader("Retry-After", retryAfterSeconds);
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(html.length);
        write(response);
        response.flushBuffer();
    }

    /** A page that had begun has taken the writer, and then the container refuses the stream. */
    private void write(HttpServletResponse response) throws IOException {
        try {
            response.getOutputStream().write(html);
        } catch (IllegalStateException begun) {
            response.getWriter().write(new String(html, StandardCharsets.UTF_8));
        }
    }

    private static byte[] read(String file) {
        try (InputStream in = UnavailablePage.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
