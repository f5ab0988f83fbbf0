package se.ledstjarnan.ejb.testing.outside;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Prepares what Payara Micro needs before Arquillian starts it: a PostgreSQL of its own with the owner's and the
 * application's roles as in production, the pools, and the switches. One of each for the whole test run, and none when
 * only plain unit tests run.
 */
public final class ContainerSession implements LauncherSessionListener {

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(new TestExecutionListener() {
            @Override
            public void testPlanExecutionStarted(TestPlan plan) {
                if (postgres == null && hasContainerTests(plan)) {
                    prepare();
                }
            }
        });
    }

    private static boolean hasContainerTests(TestPlan plan) {
        return plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .anyMatch(test -> test.getUniqueId().contains("IT]"));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void prepare() {
        try {
            Path directory =
                    Files.createDirectories(Path.of(System.getProperty("harness.directory", "target/container"))
                            .toAbsolutePath());
            postgres = EmbeddedPostgres.builder().start();
            createRoles(postgres);
            Path commands = directory.resolve("post-boot.txt");
            Files.write(commands, postBootCommands(postgres.getPort()));
            Path listener = directory.resolve("pre-boot.txt");
            Files.writeString(
                    listener,
                    "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n");
            Path switches = directory.resolve("switches.properties");
            Files.write(switches, switches(directory));
            System.setProperty(
                    "payara.cmdOptions", "-XX:TieredStopAtLevel=1 -Xmx768m -Duser.timezone=Europe/Stockholm");
            System.setProperty(
                    "payara.extraMicroOptions",
                    String.join(
                            " ",
                            "--prebootcommandfile " + escaped(listener),
                            "--postbootcommandfile " + escaped(commands),
                            "--systemproperties " + escaped(switches),
                            "--addlibs " + escaped(jarOf(org.postgresql.Driver.class)),
                            "--logtofile " + escaped(directory.resolve("server.log")),
                            "--contextroot / --nohazelcast --disablephonehome"));
            System.setProperty("payara.consoleOutput", "false");
        } catch (IOException | SQLException | URISyntaxException e) {
            throw new IllegalStateException("The container tests could not be prepared", e);
        }
    }

    private static void createRoles(EmbeddedPostgres postgres) throws SQLException {
        execute(
                postgres.getPostgresDatabase().getConnection(),
                List.of(
                        "create role ledstjarnan_owner login password 'owner'",
                        "create role ledstjarnan_app login password 'app'",
                        "create database ledstjarnan owner ledstjarnan_owner encoding 'UTF8' template template0",
                        "alter role ledstjarnan_owner in database ledstjarnan set search_path = ledstjarnan",
                        "alter role ledstjarnan_app in database ledstjarnan set search_path = ledstjarnan"));
        execute(
                postgres.getDatabase("postgres", "ledstjarnan").getConnection(),
                List.of(
                        "revoke create on schema public from public",
                        "create schema ledstjarnan authorization ledstjarnan_owner"));
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> postBootCommands(int port) {
        return List.of(
                pool("owner", "ledstjarnan_owner", port, 4),
                "create-jdbc-resource --connectionpoolid owner jdbc/ledstjarnan-owner",
                pool("app", "ledstjarnan_app", port, 20),
                "create-jdbc-resource --connectionpoolid app jdbc/ledstjarnan",
                "create-javamail-resource --mailhost 127.0.0.1 --mailuser ledstjarnan --fromaddress avsandare@example.org"
                        + " --property mail.smtp.port=" + smtpPort() + " mail/ledstjarnan");
    }

    private static String pool(String name, String user, int port, int size) {
        return "create-jdbc-connection-pool --datasourceclassname org.postgresql.ds.PGSimpleDataSource"
                + " --restype javax.sql.DataSource --steadypoolsize 1 --maxpoolsize " + size
                + " --property serverName=127.0.0.1:portNumber=" + port + ":databaseName=ledstjarnan:user=" + user
                + ":password=" + user.substring("ledstjarnan_".length()) + " " + name;
    }

    /** Where a test that wants to receive mail starts its GreenMail; nobody listens otherwise. */
    private static int smtpPort() {
        return Integer.parseInt(System.getProperty("harness.smtp"));
    }

    private static List<String> switches(Path directory) throws IOException {
        String key = Base64.getEncoder().encodeToString("only for tests: thirty-two bytes".getBytes());
        return Map.of(
                        "ledstjarnan.person-key",
                        key,
                        "ledstjarnan.audit-key",
                        key,
                        "ledstjarnan.demo",
                        "false",
                        "ledstjarnan.jobs",
                        "false",
                        "ledstjarnan.base-url",
                        "https://ledstjarnan.example.org",
                        "ledstjarnan.mail-from",
                        "ledstjarnan@example.org",
                        "ledstjarnan.routines-dir",
                        directory.resolve("routines").toString(),
                        "ledstjarnan.audit-heads-dir",
                        // As new as the database: ends that an earlier run kept would not be this one's.
                        Files.createTempDirectory(directory, "audit-heads-").toString(),
                        "harness.smtp",
                        System.getProperty("harness.smtp"))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.toList());
    }

    static {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.setProperty("harness.smtp", String.valueOf(socket.getLocalPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jarOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String escaped(Path path) {
        return path.toString().replace(" ", "\\ ");
    }
}
