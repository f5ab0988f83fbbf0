package se.ledstjarnan.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the embedded start is told from outside.
 *
 * @param httpPort where the pages are served, on loopback
 * @param databasePort where the embedded PostgreSQL listens, on loopback
 * @param directoryPort where the in-memory LDAP directory listens, on loopback
 * @param dataFolder what outlives a restart: the database, its passwords, the logs
 * @param demo whether the made-up municipality's data is laid in
 * @param quickStart trades speed later for a quicker start; for tests
 * @param heap the server's largest heap, as {@code -Xmx} has it
 * @param war the application
 * @param payaraMicro the server's jar
 * @param extra further system properties for the server, by name
 */
public record Settings(
        int httpPort,
        int databasePort,
        int directoryPort,
        Path dataFolder,
        boolean demo,
        boolean quickStart,
        String heap,
        Path war,
        Path payaraMicro,
        Map<String, String> extra) {

    private static final String PREFIX = "ledstjarnan.start.";

    /** Enough for a municipality; see the benchmark for less. */
    static final String HEAP = "1g";

    public Settings {
        extra = Map.copyOf(extra);
    }

    /** From the system properties that the Maven profile {@code start} passes on. */
    static Settings fromSystemProperties() {
        return new Settings(
                port("port", "port", 8080),
                port("db.port", "db.port", 54329),
                port("ldap.port", "ldap.port", 10389),
                Path.of(System.getProperty(PREFIX + "data", "data"))
                        .toAbsolutePath()
                        .normalize(),
                flag("demo", true),
                false,
                HEAP,
                file("war"),
                file("micro"),
                Map.of());
    }

    /** For tests: free ports, a folder of one's own, a quick start. */
    public static Settings forTests(Path dataFolder) {
        return new Settings(
                freePort(), freePort(), freePort(), dataFolder, true, true, HEAP, file("war"), file("micro"), Map.of());
    }

    /** For the benchmark: as users run it, but on free ports, in a folder of its own and with the heap given. */
    public static Settings forBenchmark(Path dataFolder, String heap) {
        return new Settings(
                freePort(),
                freePort(),
                freePort(),
                dataFolder,
                true,
                false,
                heap,
                file("war"),
                file("micro"),
                Map.of());
    }

    /** The same with further system properties for the server. */
    public Settings with(Map<String, String> more) {
        return new Settings(
                httpPort, databasePort, directoryPort, dataFolder, demo, quickStart, heap, war, payaraMicro, more);
    }

    public String baseUrl() {
        return "http://localhost:" + httpPort;
    }

    private static int port(String name, String option, int otherwise) {
        String given = System.getProperty(PREFIX + name, "").strip();
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(given);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw noPort(option, given);
        }
        throw noPort(option, given);
    }

    private static StartFailure noPort(String option, String given) {
        return new StartFailure(
                "'" + given + "' is not a port. Give -D" + option + " a number between 1 and 65535, or leave it out.");
    }

    private static boolean flag(String name, boolean otherwise) {
        String given = System.getProperty(PREFIX + name, "").strip();
        return switch (given) {
            case "" -> otherwise;
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new StartFailure("-D" + name + " is '" + given + "'. Give true or false, or leave it out.");
        };
    }

    private static Path file(String name) {
        String given = System.getProperty(PREFIX + name);
        if (given == null) {
            throw new StartFailure("The system property " + PREFIX + name + " is missing. Start with 'mvn -Pstart'.");
        }
        return Path.of(given).toAbsolutePath().normalize();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
