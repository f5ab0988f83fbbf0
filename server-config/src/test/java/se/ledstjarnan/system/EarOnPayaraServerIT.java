package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
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

    private static final Path SCRIPTS = Path.of("src", "main", "server").toAbsolutePath();
    private static final Map<String, String> JAVA = Map.of("AS_JAVA", System.getProperty("java.home"));
    private static final Path EAR =
            Path.of(System.getProperty("ledstjarnan.ear")).normalize();
    private static final String KOLADA = "KOLADA_URL='http://kolada.example/v3'\n";
    private static PayaraServer server;
    private static Path settings;

    @BeforeAll
    static void setUpTwice() throws IOException {
        Product product = ProductUnderTest.get();
        server = new PayaraServer(ProductUnderTest.emptyFolder("domains"));
        server.createDomain();
        settings = writeSettings(product);
        Files.writeString(settings, KOLADA, StandardOpenOption.APPEND);
        runScript();
        Files.writeString(settings, Files.readString(settings).replace(KOLADA, ""));
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
        HttpUser anna = stranger().login("anna");

        HttpPage page = anna.get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.hasLoginForm()).isFalse();
    }

    @Test
    void aWrongPasswordIsRefused() {
        HttpPage page = stranger().tryLogin("anna", "fel");

        assertThat(page.hasLoginForm()).isTrue();
    }

    @Test
    void behindAProxyThatDoesTlsTheCookiesAreSecure() {
        HttpUser stranger = stranger();

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
    void aServerStartedBeforeItsDatabaseWaitsForIt() throws IOException, InterruptedException {
        Path said = Files.createTempFile("start", ".log");
        server.close();
        ProductUnderTest.get().database().stop();
        Process start;
        try {
            ProcessBuilder script =
                    new ProcessBuilder(SCRIPTS.resolve("start.sh").toString(), settings.toString());
            script.environment().putAll(JAVA);
            start = script.redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            while (start.isAlive() && !Files.readString(said).contains("waiting for the database")) {
                Thread.sleep(200);
            }
            assertThat(start.isAlive()).as(Files.readString(said)).isTrue();
        } finally {
            ProductUnderTest.get().database().start();
        }

        assertThat(start.waitFor()).as(Files.readString(said)).isZero();
        assertThat(server.await("/health/ready", page -> page.status() == 200)).isTrue();
        assertThat(stranger().login("anna").get("/").status()).isEqualTo(200);
        Files.delete(said);
    }

    @Test
    void theContainersOwnLoginLeadsNowhere() {
        for (String password : new String[] {HttpUser.PASSWORD, "fel"}) {
            HttpUser stranger = stranger();
            HttpPage answer = stranger.post("/j_security_check", Map.of("j_username", "sven", "j_password", password));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(stranger.get("/settings/profile.xhtml").hasLoginForm()).isTrue();
        }
        HttpUser basic = stranger();
        String credentials = Base64.getEncoder().encodeToString(("sven:" + HttpUser.PASSWORD).getBytes());
        assertThat(basic.send(basic.request("/settings/profile.xhtml")
                                .header("Authorization", "Basic " + credentials)
                                .GET())
                        .hasLoginForm())
                .isTrue();
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

    @Test
    void aSettingThatIsTakenAwayIsGoneAfterTheNextRun() throws IOException {
        String domain =
                Files.readString(server.domains().resolve(PayaraServer.DOMAIN).resolve("config/domain.xml"));

        assertThat(domain).contains("ledstjarnan.base-url").doesNotContain("ledstjarnan.kolada-url");
    }

    @Test
    void theEarHoldsNothingOfWhereItRuns() throws IOException {
        Product product = ProductUnderTest.get();
        List<String> names = new ArrayList<>();
        try (InputStream ear = Files.newInputStream(EAR)) {
            EarContents.walk(ear, (name, content) -> {
                names.add(name);
                if (name.endsWith(".xml") || name.endsWith(".properties") || name.startsWith("se/ledstjarnan/")) {
                    assertThat(content)
                            .as(name)
                            .doesNotContain("jdbc:postgresql:", "ldap://", "ldaps://")
                            .doesNotContain(System.getProperty("user.dir"), System.getProperty("user.home") + "/")
                            .doesNotContain(
                                    product.secrets().personKey(),
                                    product.secrets().applicationPassword());
                }
            });
        }

        assertThat(names)
                .contains("WEB-INF/web.xml", "META-INF/persistence.xml", "se/ledstjarnan/ejb/shared/StartUp.class")
                .noneMatch(name -> name.startsWith("se/ledstjarnan/start/"))
                .noneMatch(name -> name.startsWith("org/postgresql/") || name.startsWith("com/unboundid/"))
                .noneMatch(name -> name.endsWith(".env") || name.endsWith(".p12") || name.endsWith(".jks"));
    }

    private static HttpUser stranger() {
        return new HttpUser("http://127.0.0.1:" + server.httpPort());
    }

    private static void runScript() {
        PayaraServer.run(JAVA, SCRIPTS.resolve("setup.sh").toString(), settings.toString(), EAR.toString());
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
