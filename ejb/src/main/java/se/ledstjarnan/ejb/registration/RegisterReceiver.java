package se.ledstjarnan.ejb.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The register's end of the wire: a folder that it looks in, or an address that takes a zip by POST. A package has one name for ever, so
 * that a node that dies after handing it over does not hand over another: the folder then has it already, and an address is told the same
 * {@code Idempotency-Key}.
 */
@ApplicationScoped
class RegisterReceiver {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int CONFLICT = 409;

    @Inject
    @ConfigProperty(name = "ledstjarnan.register-dir")
    private Optional<String> folder;

    @Inject
    @ConfigProperty(name = "ledstjarnan.register-url")
    private Optional<String> address;

    private HttpClient http;

    boolean isPresent() {
        return folder.isPresent() || address.isPresent();
    }

    /** Hands the package over, or throws; handing over again what is there already is nothing. */
    void hand(String name, byte[] zip) throws IOException {
        if (folder.isPresent()) {
            put(Path.of(folder.get()), name, zip);
        } else {
            post(URI.create(address.orElseThrow()), name, zip);
        }
    }

    static void put(Path folder, String name, byte[] zip) throws IOException {
        Path whole = folder.resolve(name);
        if (Files.exists(whole)) {
            return;
        }
        Path part = Files.createTempFile(folder, ".", ".part");
        try {
            Files.write(part, zip);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void post(URI to, String name, byte[] zip) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(to)
                .timeout(PATIENCE)
                .header("Content-Type", "application/zip")
                .header("Idempotency-Key", name)
                .POST(HttpRequest.BodyPublishers.ofByteArray(zip))
                .build();
        try {
            int status = client().send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            boolean taken = status >= OK && status < REDIRECT || status == CONFLICT;
            if (!taken) {
                throw new IOException("HTTP " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private synchronized HttpClient client() {
        if (http == null) {
            http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        }
        return http;
    }
}
