package se.ledstjarnan.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.ledstjarnan.start.Console;
import se.ledstjarnan.start.Product;
import se.ledstjarnan.start.Settings;

/**
 * The built WAR on Payara Micro with PostgreSQL and the LDAP directory, started once for all system and browser tests
 * of the module, on free ports and with an empty data folder; stopped when the tests' JVM ends.
 */
public final class ProductUnderTest {

    private static Product product;

    private ProductUnderTest() {}

    /** The running product; the first call starts it. */
    public static synchronized Product get() {
        if (product == null) {
            Product started = Product.start(Settings.forTests(emptyFolder("product")), Console.terminal());
            Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop product"));
            product = started;
        }
        return product;
    }

    public static String baseUrl() {
        return get().baseUrl();
    }

    /**
     * A connection as the role that owns the schema: what a test needs to look at or prepare. The caller closes it. It gives up on a
     * lock rather than wait for ever.
     */
    public static Connection asOwner() throws SQLException {
        Connection connection = get().database().connectAsOwner();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '30s'");
        }
        return connection;
    }

    /** A connection as the application's own role: for trying what it must not be able to do. The caller closes it. */
    public static Connection asApplication() throws SQLException {
        return get().database().connectAsApplication();
    }

    /** A browserless user, not yet logged in. */
    public static HttpUser anonymous() {
        return new HttpUser(baseUrl());
    }

    /** A browserless user, logged in with the demo password. */
    public static HttpUser as(String uid) {
        return anonymous().login(uid);
    }

    /** A folder under target for a test's own data, emptied first. */
    public static Path emptyFolder(String name) {
        Path folder = Path.of("target", "system-test", name).toAbsolutePath();
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> tree = Files.walk(folder)) {
                    List<Path> deepestFirst =
                            tree.sorted(Comparator.reverseOrder()).toList();
                    for (Path path : deepestFirst) {
                        Files.delete(path);
                    }
                }
            }
            Files.createDirectories(folder.getParent());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
