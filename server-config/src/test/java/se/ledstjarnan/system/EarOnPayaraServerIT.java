package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.start.Directory;
import se.ledstjarnan.start.Product;

/**
 * What an IT department does: an empty Payara Server domain, the settings file, the script, the EAR. The script is run
 * twice, since it promises to be safe to run again. The server works on the same database as the product under test.
 */
class EarOnPayaraServerIT {

    private static final Path SCRIPT =
            Path.of("src", "main", "server", "setup.sh").toAbsolutePath();
    private static final Path EAR =
            Path.of(System.getProperty("ledstjarnan.ear")).normalize();
    private static PayaraServer server;
    private static Path settings;

    @BeforeAll
    static void setUpTwice() throws IOException {
        Product product = ProductUnderTest.get();
        server = new PayaraServer(ProductUnderTest.emptyFolder("domains"));
        server.createDomain();
        settings = writeSettings(product);
        runScript();
        runScript();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void annaLogsInAndReachesTheStartPage() {
        HttpUser anna = new HttpUser("http://127.0.0.1:" + server.httpPort()).login("anna");

        HttpPage page = anna.get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.hasLoginForm()).isFalse();
    }

    @Test
    void aWrongPasswordIsRefused() {
        HttpPage page = new HttpUser("http://127.0.0.1:" + server.httpPort()).tryLogin("anna", "fel");

        assertThat(page.hasLoginForm()).isTrue();
    }

    @Test
    void behindAProxyThatDoesTlsTheCookiesAreSecure() {
        HttpUser stranger = new HttpUser("http://127.0.0.1:" + server.httpPort());

        HttpPage page = stranger.send(stranger.request("/login.xhtml")
                .header("X-Forwarded-Proto", "https")
                .GET());

        assertThat(page.headers("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure").contains("HttpOnly"));
    }

    @Test
    void nothingButThePagesListensBeyondThisMachine() throws IOException {
        Map<Integer, String> listeners = server.listeners();

        assertThat(listeners).containsKeys(server.httpPort(), server.adminPort());
        assertThat(PayaraServer.isLoopback(listeners.remove(server.httpPort())))
                .as("HTTP_ADDRESS is 0.0.0.0 here")
                .isFalse();
        assertThat(listeners)
                .allSatisfy((port, address) -> assertThat(PayaraServer.isLoopback(address))
                        .as("port %d at %s", port, address)
                        .isTrue());
    }

    @Test
    void noSecretIsKeptInClear() throws IOException {
        Product product = ProductUnderTest.get();
        String domain =
                Files.readString(server.domains().resolve(PayaraServer.DOMAIN).resolve("config/domain.xml"));

        assertThat(domain)
                .doesNotContain(product.secrets().ownerPassword())
                .doesNotContain(product.secrets().applicationPassword())
                .doesNotContain(product.secrets().personKey())
                .doesNotContain(product.secrets().auditKey());
        assertThat(server.serverLog())
                .doesNotContain(product.secrets().ownerPassword())
                .doesNotContain(product.secrets().personKey());
    }

    private static void runScript() {
        PayaraServer.run(
                Map.of("AS_JAVA", System.getProperty("java.home")),
                SCRIPT.toString(),
                settings.toString(),
                EAR.toString());
    }

    private static Path writeSettings(Product product) throws IOException {
        URI driver = URI.create(org.postgresql.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        Map<String, String> values = new TreeMap<>();
        values.put("PAYARA_HOME", server.home().toString());
        values.put("DOMAIN", PayaraServer.DOMAIN);
        values.put("DOMAIN_DIR", server.domains().toString());
        values.put("ADMIN_PORT", Integer.toString(server.adminPort()));
        values.put("ADMIN_USER", "admin");
        values.put("ADMIN_PASSWORD", "a-password-of-the-test");
        values.put("HEAP", "768m");
        values.put("HTTP_ADDRESS", "0.0.0.0");
        values.put("HTTP_PORT", Integer.toString(server.httpPort()));
        values.put("BASE_URL", "https://ledstjarnan.example");
        values.put("DB_HOST", "127.0.0.1");
        values.put("DB_PORT", Integer.toString(product.settings().databasePort()));
        values.put("DB_NAME", "ledstjarnan");
        values.put("DB_APP_USER", "ledstjarnan_app");
        values.put("DB_APP_PASSWORD", product.secrets().applicationPassword());
        values.put("DB_OWNER_USER", "ledstjarnan_owner");
        values.put("DB_OWNER_PASSWORD", product.secrets().ownerPassword());
        values.put("JDBC_DRIVER", Path.of(driver).toString());
        values.put("LDAP_URL", "ldap://127.0.0.1:" + product.settings().directoryPort());
        values.put("LDAP_PEOPLE_DN", Directory.PEOPLE);
        values.put("LDAP_GROUPS_DN", Directory.GROUPS);
        values.put("LDAP_USER_FILTER", "uid=%s");
        values.put("LDAP_GROUP_FILTER", "member=%d");
        values.put("LDAP_GROUP_NAME", "cn");
        values.put("LDAP_BIND_DN", Directory.SEARCHER);
        values.put("LDAP_BIND_PASSWORD", HttpUser.PASSWORD);
        values.put("MAIL_HOST", "127.0.0.1");
        values.put("MAIL_PORT", "18625");
        values.put("MAIL_FROM", "ledstjarnan@norrsjo.example");
        values.put("PERSON_KEY", product.secrets().personKey());
        values.put("AUDIT_KEY", product.secrets().auditKey());
        Path file = server.domains().resolveSibling("ledstjarnan.env");
        Files.writeString(
                file,
                values.entrySet().stream()
                        .map(value -> value.getKey() + "='" + value.getValue() + "'\n")
                        .collect(Collectors.joining()));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }
}
