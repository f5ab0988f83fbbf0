package se.ledstjarnan.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A real PostgreSQL server of our own, on loopback, with the settings that keep what was committed. */
public final class Postgres {

    static final String DATABASE = "ledstjarnan";
    static final String OWNER = "ledstjarnan_owner";
    static final String APPLICATION = "ledstjarnan_app";
    private static final int SECONDS_TO_START = 60;

    private final DataFolder folder;
    private final Secrets secrets;
    private final int port;
    private final Path programs;

    Postgres(DataFolder folder, Secrets secrets, int port) {
        this.folder = folder;
        this.secrets = secrets;
        this.port = port;
        this.programs = PostgresBinaries.unpack(folder);
    }

    /** Starts the server, having made its data folder and roles if need be. */
    public void start() {
        try {
            requireOurVersion();
            if (!Files.exists(folder.database())) {
                initialise();
            }
            configure();
            startServer();
            createRolesAndDatabase();
        } catch (IOException e) {
            throw new StartFailure(
                    "PostgreSQL could not be started (" + Text.of(e) + "). See " + folder.logs() + ".", e);
        } catch (SQLException e) {
            throw new StartFailure(
                    "PostgreSQL runs but its accounts could not be set up (" + Text.of(e)
                            + "). If secrets.properties was changed, put the old one back in " + folder.root() + ".",
                    e);
        }
    }

    private void requireOurVersion() throws IOException {
        if (!Files.exists(folder.database())) {
            return;
        }
        Path file = folder.database().resolve("PG_VERSION");
        if (!Files.exists(file)) {
            throw new StartFailure("The folder " + folder.database() + " is not a PostgreSQL database (PG_VERSION is"
                    + " missing). Restore it from backup, or move it away to begin with an empty one.");
        }
        String version = Files.readString(file).strip();
        if (!version.equals(PostgresBinaries.MAJOR_VERSION)) {
            throw new StartFailure("The database in " + folder.database() + " was made by PostgreSQL " + version
                    + ", and this build brings " + PostgresBinaries.MAJOR_VERSION
                    + ". Move the folder away, or choose another with -Ddata=<folder>.");
        }
    }

    /** Into a folder beside, so that an interrupted first start leaves nothing half made. */
    private void initialise() throws IOException {
        Path fresh = folder.root().resolve("postgresql.new");
        PostgresBinaries.deleteTree(fresh);
        Path password = folder.run().resolve("initdb-password");
        DataFolder.writeSecret(password, secrets.postgresPassword());
        Path log = folder.logs().resolve("initdb.log");
        int result = run(
                log,
                "initdb",
                "--pgdata=" + fresh,
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=sv-SE",
                "--locale=C",
                "--data-checksums");
        Files.delete(password);
        if (result != 0) {
            throw new StartFailure("PostgreSQL could not make its database (" + lastWord(log) + "). See " + log + ".");
        }
        Files.writeString(
                fresh.resolve("postgresql.conf"),
                "\ninclude_if_exists = 'ledstjarnan.conf'\n",
                java.nio.file.StandardOpenOption.APPEND);
        Files.move(fresh, folder.database());
    }

    private void configure() throws IOException {
        Files.writeString(folder.database().resolve("ledstjarnan.conf"), """
                # Written at each start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 60
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                timezone = 'Europe/Stockholm'
                log_timezone = 'Europe/Stockholm'
                """.formatted(port));
    }

    private void startServer() throws IOException {
        Path log = log();
        Files.deleteIfExists(log);
        Path output = folder.logs().resolve("pg_ctl.log");
        int result = run(
                output,
                "pg_ctl",
                "--pgdata=" + folder.database(),
                "--wait",
                "--timeout=" + SECONDS_TO_START,
                "--log=" + log,
                "start");
        if (result != 0) {
            throw new StartFailure("PostgreSQL could not open the database in " + folder.database() + " ("
                    + lastWord(Files.exists(log) ? log : output) + "). See " + log + "; restore the folder from backup"
                    + " or choose another with -Ddata=<folder>.");
        }
    }

    /** We hold the data folder's lock, so a server that still runs on it was left by a start that was killed. */
    void stopLeftover() {
        Path pidFile = folder.database().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        String first;
        try {
            first = Files.readAllLines(pidFile).stream().findFirst().orElse("").strip();
        } catch (IOException e) {
            throw new StartFailure("The file " + pidFile + " cannot be read (" + Text.of(e) + "). Mend its rights.", e);
        }
        boolean alive = first.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(first))
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.contains("postgres"))
                        .isPresent();
        if (alive) {
            stop();
        }
    }

    /** Stops the server the quick and safe way; does nothing when it is not running. */
    public void stop() {
        try {
            Path output = folder.logs().resolve("pg_ctl.log");
            if (Files.exists(folder.database().resolve("postmaster.pid"))
                    && stop(output, "fast") != 0
                    && Files.exists(folder.database().resolve("postmaster.pid"))) {
                stop(output, "immediate");
            }
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL could not be stopped (" + Text.of(e) + ").", e);
        }
    }

    private int stop(Path output, String mode) throws IOException {
        return run(
                output, "pg_ctl", "--pgdata=" + folder.database(), "--wait", "--timeout=20", "--mode=" + mode, "stop");
    }

    private void createRolesAndDatabase() throws SQLException {
        try (Connection connection = connect("postgres", "postgres", secrets.postgresPassword());
                Statement statement = connection.createStatement()) {
            role(statement, OWNER, secrets.ownerPassword());
            role(statement, APPLICATION, secrets.applicationPassword());
            if (!exists(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
                statement.execute("revoke all on database " + DATABASE + " from public");
                statement.execute("grant connect on database " + DATABASE + " to " + APPLICATION);
            }
        }
    }

    private static void role(Statement statement, String name, String password) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
            statement.execute("create role " + name + " login");
        }
        statement.execute("alter role " + name + " password '" + password + "'");
        statement.execute("alter role " + name + " set search_path = ledstjarnan");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    /** A connection as the role that owns the schema. The caller closes it. */
    public Connection connectAsOwner() throws SQLException {
        return connect(DATABASE, OWNER, secrets.ownerPassword());
    }

    /** A connection as the application's own role. The caller closes it. */
    public Connection connectAsApplication() throws SQLException {
        return connect(DATABASE, APPLICATION, secrets.applicationPassword());
    }

    /** A connection as the administrator of the server. The caller closes it. */
    public Connection connectAsAdministrator() throws SQLException {
        return connect(DATABASE, "postgres", secrets.postgresPassword());
    }

    /** The server's main process, the parent of those that answer, for measuring it. */
    public ProcessHandle process() throws IOException {
        String pid =
                Files.readAllLines(folder.database().resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** Where the server writes what happens. */
    public Path log() {
        return folder.logs().resolve("postgresql.log");
    }

    private Connection connect(String database, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        // Asked directly, since DriverManager does not see drivers that Maven's class loader brings.
        return new org.postgresql.Driver().connect("jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
    }

    private int run(Path output, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/unshare"))) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it no longer is.
            command.addAll(List.of("/usr/bin/unshare", "-U"));
        }
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            if (!process.waitFor(SECONDS_TO_START + 30L, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " did not finish");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        }
    }

    private static String lastWord(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
        List<String> telling = lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
                .toList();
        List<String> from = telling.isEmpty() ? lines : telling;
        return from.isEmpty() ? "no reason given" : from.get(from.size() - 1).strip();
    }
}
