package se.ledstjarnan.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file on its way out, with the headers that every one of them has: never guessed at, never kept by a proxy or a browser.
 *
 * @param shown whether it opens in the browser, as only what the product has made itself may; else it is saved, so that nothing in it can
 *     act as a page of ours
 */
public record HandedFile(String name, String mediaType, byte[] content, boolean shown) {

    /** To be saved. */
    public static HandedFile saved(String name, String mediaType, byte[] content) {
        return new HandedFile(name, mediaType, content, false);
    }

    /** A PDF that the product has made, to be read in the browser. */
    public static HandedFile shownPdf(String name, byte[] content) {
        return new HandedFile(name, "application/pdf", content, true);
    }

    void send(HttpServletResponse response) throws IOException {
        head(response, name, mediaType, shown, content.length);
        response.getOutputStream().write(content);
    }

    /** The headers alone, where the content is not in memory. */
    public static void head(HttpServletResponse response, String name, String mediaType, boolean shown, long length) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(mediaType);
        response.setHeader(
                "Content-Disposition",
                (shown ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + exact);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        if (!shown) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        }
        response.setContentLengthLong(length);
    }
}
