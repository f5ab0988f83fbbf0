package se.ledstjarnan.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A user without a browser: keeps every cookie the server sets (the session id changes more than once at login), reads
 * forms as they were sent and posts them back with view state and nonce. Not for use by several threads at once.
 */
public final class HttpUser {

    /** The password of every demo account. */
    public static final String PASSWORD = "stjarna";

    private static final int MOST_REDIRECTS = 10;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, String> cookies = new TreeMap<>();
    private final String baseUrl;

    public HttpUser(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Goes to the start page, is asked to log in, and does. @throws AssertionError when still asked afterwards */
    public HttpUser login(String uid) {
        HttpPage page = tryLogin(uid, PASSWORD);
        if (page.hasLoginForm() || page.status() != 200) {
            throw new AssertionError(
                    "Login as " + uid + " failed: HTTP " + page.status() + " at " + page.path() + "\n" + page.text());
        }
        return this;
    }

    /** Fills in the login page; returns what the user then sees. */
    public HttpPage tryLogin(String uid, String password) {
        HttpPage page = get("/");
        HttpForm form = page.loginForm();
        return submit(form.set(form.firstName("input[type=text], input:not([type])"), uid)
                .set(form.firstName("input[type=password]"), password)
                .press());
    }

    /** Fetches a page of the product, following redirects. */
    public HttpPage get(String path) {
        return follow(exchange(request(path).GET()));
    }

    /** Fetches without following a redirect. */
    public HttpPage getOnly(String path) {
        return exchange(request(path).GET());
    }

    /** Posts a form as the browser would, following redirects. */
    public HttpPage submit(HttpForm form) {
        return post(form.action(), form.fields());
    }

    /** Posts a form without following a redirect. */
    public HttpPage submitOnly(HttpForm form) {
        return postOnly(form.action(), form.fields());
    }

    /** Posts any fields at all, also such that no page would send. */
    public HttpPage post(String path, Map<String, String> fields) {
        return follow(postOnly(path, fields));
    }

    private HttpPage postOnly(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return exchange(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    /** Sends a request of the test's own making; cookies are added. */
    public HttpPage send(HttpRequest.Builder request) {
        return follow(exchange(request));
    }

    /** A request to the product, for {@link #send}. */
    public HttpRequest.Builder request(String path) {
        URI uri = path.startsWith("http") ? URI.create(path) : URI.create(baseUrl + path);
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60));
    }

    /** Cookies by name, as they stand. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    private HttpPage follow(HttpPage first) {
        HttpPage page = first;
        for (int hops = 0; page.status() >= 300 && page.status() < 400 && page.header("Location") != null; hops++) {
            if (hops == MOST_REDIRECTS) {
                throw new AssertionError("Redirected for ever, at last to " + page.header("Location"));
            }
            URI target = page.uri().resolve(page.header("Location"));
            page = exchange(request(target.toString()).GET());
        }
        return page;
    }

    private HttpPage exchange(HttpRequest.Builder request) {
        try {
            if (!cookies.isEmpty()) {
                request.setHeader(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
            }
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new HttpPage(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair.length < 2
                || pair[1].isEmpty()
                || setCookie.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) {
            cookies.remove(pair[0].strip());
        } else {
            cookies.put(pair[0].strip(), pair[1].strip());
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
