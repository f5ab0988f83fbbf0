package se.ledstjarnan.system;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the server answered. */
public final class HttpPage {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private final HttpResponse<byte[]> response;
    private Document document;

    HttpPage(HttpResponse<byte[]> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public URI uri() {
        return response.uri();
    }

    /** Path and query of the address, after redirects. */
    public String path() {
        String query = uri().getRawQuery();
        return uri().getRawPath() + (query == null ? "" : "?" + query);
    }

    /** The first header of that name, or null. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    public java.util.List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    public byte[] bytes() {
        return response.body();
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public Document document() {
        if (document == null) {
            document = Jsoup.parse(body(), uri().toString());
        }
        return document;
    }

    /** The words a reader sees. */
    public String text() {
        return document().text();
    }

    public String title() {
        return document().title();
    }

    public boolean hasLoginForm() {
        return !document().select("form input[type=password]").isEmpty();
    }

    /** The form with a password in it. @throws AssertionError when there is none */
    public HttpForm loginForm() {
        Element password = document().selectFirst("form input[type=password]");
        if (password == null) {
            throw new AssertionError("No login form at " + path() + " (HTTP " + status() + "): " + text());
        }
        return new HttpForm(this, password.closest("form"));
    }

    /** The form of that id. @throws AssertionError when there is none */
    public HttpForm form(String id) {
        Element form = document().getElementById(id);
        if (form == null || !form.normalName().equals("form")) {
            throw new AssertionError("No form '" + id + "' at " + path() + " (HTTP " + status() + "): " + text());
        }
        return new HttpForm(this, form);
    }

    /** PrimeFaces demands it back in every post; the script that would add it does not run here. */
    String nonce() {
        String policy = header("Content-Security-Policy");
        Matcher matcher = policy == null ? null : NONCE.matcher(policy);
        return matcher != null && matcher.find() ? matcher.group(1) : null;
    }
}
