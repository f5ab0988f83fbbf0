package se.ledstjarnan.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Payara Server domain of the test's own, made from the unpacked zip and handled as an IT department would. */
final class PayaraServer implements AutoCloseable {

    static final String DOMAIN = "ledstjarnan";

    /** A quiet machine needs two; one that runs much else takes its time. */
    private static final int MOST_MINUTES = 25;

    private static final Path HOME =
            Path.of("target", "payara-server", "payara6").toAbsolutePath();
    private static final Path ASADMIN = HOME.resolve("bin/asadmin");

    private final Path domains;
    private final int portBase;

    PayaraServer(Path domains) {
        this.domains = domains;
        this.portBase = freePortBase();
    }

    /** asadmin lays all of a domain's ports within a hundred of the base. */
    private static int freePortBase() {
        for (int base = 20_000; base < 30_000; base += 100) {
            if (allFree(base, 37, 38, 39, 48, 66, 76, 80, 81, 86)) {
                return base;
            }
        }
        throw new AssertionError("No hundred ports in a row are free between 20000 and 30000");
    }

    private static boolean allFree(int base, int... offsets) {
        for (int offset : offsets) {
            try (ServerSocket socket = new ServerSocket(base + offset)) {
                socket.getLocalPort();
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }

    Path home() {
        return HOME;
    }

    Path domains() {
        return domains;
    }

    int adminPort() {
        return portBase + 48;
    }

    int httpPort() {
        return portBase + 80;
    }

    /** A fresh domain, as asadmin makes it: no password, listeners on every address. */
    void createDomain() {
        makeProgramsExecutable();
        run(
                Map.of(),
                ASADMIN.toString(),
                "create-domain",
                "--nopassword",
                "--portbase",
                Integer.toString(portBase),
                "--domaindir",
                domains.toString(),
                DOMAIN);
    }

    /** The plug-in that unpacks the zip does not keep the right to execute. */
    private static void makeProgramsExecutable() {
        try (Stream<Path> programs =
                Stream.concat(Files.list(HOME.resolve("bin")), Files.list(HOME.resolve("glassfish/bin")))) {
            for (Path program : programs.filter(Files::isRegularFile).toList()) {
                Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a program to its end; returns what it said. @throws AssertionError when it fails */
    static String run(Map<String, String> environment, String... command) {
        try {
            Path output = Files.createTempFile("run", ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError(Arrays.toString(command) + " did not end: " + Files.readString(output));
            }
            String said = Files.readString(output);
            Files.delete(output);
            if (process.exitValue() != 0) {
                throw new AssertionError(Arrays.toString(command) + " gave " + process.exitValue() + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the domain's process listens on, as address:port with the address in the kernel's own hexadecimal. */
    Map<Integer, String> listeners() throws IOException {
        Path pid = domains.resolve(DOMAIN).resolve("config/pid");
        Path open = Path.of("/proc", Files.readString(pid).strip(), "fd");
        Set<String> sockets = new TreeSet<>();
        try (Stream<Path> files = Files.list(open)) {
            for (Path file : files.toList()) {
                try {
                    String target = Files.readSymbolicLink(file).toString();
                    if (target.startsWith("socket:[")) {
                        sockets.add(target.substring(8, target.length() - 1));
                    }
                } catch (java.nio.file.NoSuchFileException e) {
                    // Closed while we looked.
                    continue;
                }
            }
        }
        Map<Integer, String> found = new HashMap<>();
        List<String> lines = new ArrayList<>();
        lines.addAll(Files.readAllLines(Path.of("/proc/net/tcp")));
        lines.addAll(Files.readAllLines(Path.of("/proc/net/tcp6")));
        for (String line : lines) {
            String[] column = line.strip().split("\\s+");
            if (column.length > 9 && column[3].equals("0A") && sockets.contains(column[9])) {
                String[] local = column[1].split(":");
                found.put(Integer.parseInt(local[1], 16), local[0]);
            }
        }
        return found;
    }

    /** 127.0.0.1 and ::1, and the former written as IPv6, in the kernel's byte order. */
    static boolean isLoopback(String address) {
        return Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F")
                .contains(address);
    }

    /** Asks again and again, for ten minutes at most, until the page is as wanted; says whether it came to be. */
    boolean await(String path, Predicate<HttpPage> wanted) {
        for (int second = 0; second < 600; second++) {
            if (isAsWanted(path, wanted)) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
        return false;
    }

    /** A server that is half up may also break the connection. */
    private boolean isAsWanted(String path, Predicate<HttpPage> wanted) {
        try {
            return wanted.test(new HttpUser("http://127.0.0.1:" + httpPort()).get(path));
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    String serverLog() throws IOException {
        try (Stream<String> lines = Files.lines(domains.resolve(DOMAIN).resolve("logs/server.log"))) {
            return lines.collect(Collectors.joining("\n"));
        }
    }

    @Override
    public void close() {
        run(Map.of(), ASADMIN.toString(), "stop-domain", "--kill=true", "--domaindir", domains.toString(), DOMAIN);
    }
}
