package se.ledstjarnan.ejb.goal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import se.ledstjarnan.domain.goal.KoladaFault;

/**
 * Asks Kolada's API v3, one question at a time with a pause between, and again where it may help. Never goes to another server than the
 * one whose address it was given, whatever an answer says.
 */
final class KoladaClient {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int ATTEMPTS = 3;
    private static final int MOST_REDIRECTS = 3;
    private static final int MOST_PAGES = 200;
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final URI base;
    private final Duration pause;
    private final Duration patience;
    private final HttpClient http;

    /**
     * @param base as {@code https://api.kolada.se/v3}
     * @param proxy through which to ask; null for none
     * @param pause between two questions
     * @param patience for a whole answer
     */
    KoladaClient(URI base, InetSocketAddress proxy, Duration pause, Duration patience) {
        this.base = base;
        this.pause = pause;
        this.patience = patience;
        HttpClient.Builder builder =
                HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NEVER);
        http = (proxy == null ? builder : builder.proxy(ProxySelector.of(proxy))).build();
    }

    /** Every page of the answer to a question such as {@code /kpi/N00001}. */
    void each(String question, Consumer<KoladaPage> taker) throws KoladaException {
        URI address = URI.create(base.toString().replaceAll("/+$", "") + question);
        for (int i = 0; i < MOST_PAGES; i++) {
            KoladaPage page = page(address);
            taker.accept(page);
            if (page.next() == null || page.next().isBlank()) {
                return;
            }
            address = within(address, page.next());
        }
        throw new KoladaException(KoladaFault.ENDLESS);
    }

    private KoladaPage page(URI address) throws KoladaException {
        for (int attempt = 1; ; attempt++) {
            rest(pause.multipliedBy((long) attempt * attempt));
            try {
                return KoladaJson.read(body(address));
            } catch (KoladaException e) {
                if (attempt == ATTEMPTS || !e.fault().isPassing()) {
                    throw e;
                }
            }
        }
    }

    private byte[] body(URI asked) throws KoladaException {
        URI address = asked;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            HttpResponse<byte[]> answer = send(address);
            int status = answer.statusCode();
            if (status == OK) {
                return answer.body();
            }
            if (status < REDIRECT || status >= BAD_REQUEST) {
                throw new KoladaException(fault(status));
            }
            address = within(
                    address,
                    answer.headers()
                            .firstValue("Location")
                            .orElseThrow(() -> new KoladaException(KoladaFault.REDIRECTED)));
        }
        throw new KoladaException(KoladaFault.REDIRECTED);
    }

    private static KoladaFault fault(int status) {
        if (status == NOT_FOUND) {
            return KoladaFault.NOT_FOUND;
        }
        return status >= SERVER_ERROR || status == TOO_MANY ? KoladaFault.SERVER_ERROR : KoladaFault.REFUSED;
    }

    /** Where an answer leads, on the server that was asked: another host is refused, and so is leaving its scheme and port. */
    private URI within(URI from, String to) throws KoladaException {
        try {
            URI led = from.resolve(to);
            if (!base.getHost().equalsIgnoreCase(led.getHost())) {
                throw new KoladaException(KoladaFault.REDIRECTED);
            }
            String query = led.getRawQuery() == null ? "" : "?" + led.getRawQuery();
            return URI.create(base.getScheme() + "://" + base.getRawAuthority() + led.getRawPath() + query);
        } catch (IllegalArgumentException e) {
            throw new KoladaException(KoladaFault.REDIRECTED, e);
        }
    }

    private HttpResponse<byte[]> send(URI address) throws KoladaException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Accept", "application/json")
                .GET()
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, head -> new LimitedBody(MOST_BYTES));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw fault(e);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new KoladaException(KoladaFault.SILENT, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KoladaException(KoladaFault.SILENT, e);
        }
    }

    private static KoladaException fault(ExecutionException failed) {
        for (Throwable each = failed; each != null; each = each.getCause()) {
            if (each instanceof KoladaException known) {
                return known;
            }
        }
        boolean cutOff = failed.getCause() instanceof IOException io
                && io.getMessage() != null
                && io.getMessage().contains("fixed content-length");
        return new KoladaException(cutOff ? KoladaFault.BROKEN : KoladaFault.SILENT, failed);
    }

    private static void rest(Duration time) throws KoladaException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KoladaException(KoladaFault.SILENT, e);
        }
    }
}
