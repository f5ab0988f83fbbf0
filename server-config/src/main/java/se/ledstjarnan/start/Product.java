package se.ledstjarnan.start;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import se.ledstjarnan.start.demo.DemoData;

/**
 * The whole product on one machine: PostgreSQL, LDAP directory, Payara Micro with the application. Used by
 * {@code mvn -Pstart} and by the system tests. Stops what it started, in the reverse order.
 */
public final class Product implements AutoCloseable {

    private final Settings settings;
    private final DataFolder folder;
    private final Secrets secrets;
    private final Postgres database;
    private final Directory directory;
    private final PayaraMicro server;
    private volatile boolean stopping;

    private Product(
            Settings settings,
            DataFolder folder,
            Secrets secrets,
            Postgres database,
            Directory directory,
            PayaraMicro server) {
        this.settings = settings;
        this.folder = folder;
        this.secrets = secrets;
        this.database = database;
        this.directory = directory;
        this.server = server;
    }

    /** Starts everything and returns when users can log in. @throws StartFailure saying what is in the way */
    public static Product start(Settings settings, Console console) {
        Product product = prepare(settings, console);
        try {
            product.begin(console);
            return product;
        } catch (RuntimeException e) {
            product.close();
            throw e;
        }
    }

    /** Checks what can be checked before anything is started. */
    static Product prepare(Settings settings, Console console) {
        for (var file : new java.nio.file.Path[] {settings.war(), settings.payaraMicro()}) {
            if (!Files.isReadable(file)) {
                throw new StartFailure(file + " is missing. Build first: run 'mvn -Pstart' in the top folder.");
            }
        }
        DataFolder folder = DataFolder.open(settings.dataFolder());
        try {
            console.progress("Data folder: " + folder.root());
            Secrets secrets = Secrets.of(folder);
            Postgres database = new Postgres(folder, secrets, settings.databasePort());
            return new Product(
                    settings,
                    folder,
                    secrets,
                    database,
                    new Directory(settings.directoryPort()),
                    new PayaraMicro(settings, secrets, folder));
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    void begin(Console console) {
        server.stopLeftover();
        database.stopLeftover();
        Ports.requireFree(settings);
        console.progress("Starting PostgreSQL on port " + settings.databasePort());
        database.start();
        console.progress("Starting the LDAP directory on port " + settings.directoryPort());
        directory.start();
        console.progress("Starting Payara Micro on port " + settings.httpPort() + " (log: " + server.log() + ")");
        server.start();
        console.progress("Waiting for the application to be ready");
        server.awaitReady();
        if (settings.demo()) {
            loadDemoData(console);
        }
        console.progress("Ready");
    }

    private void loadDemoData(Console console) {
        try (Connection connection = database.connectAsOwner()) {
            Secrets secrets = Secrets.of(folder);
            int cases = DemoData.load(connection, secrets.personKey(), secrets.auditKey(), Instant.now());
            if (cases > 0) {
                console.progress("Laid in demo data: " + cases + " cases");
            }
        } catch (SQLException e) {
            throw new StartFailure(
                    "The demo data could not be laid in (" + Text.of(e)
                            + "). Start with an empty -Ddata=<folder>, or without" + " it by -Ddemo=false.",
                    e);
        }
    }

    /** Waits until the application server ends; returns its exit code. */
    int await() throws InterruptedException {
        return server.await();
    }

    boolean isStopping() {
        return stopping;
    }

    public Settings settings() {
        return settings;
    }

    public String baseUrl() {
        return settings.baseUrl();
    }

    /** Passwords and keys, for a test that lets another server work on the same database. */
    public Secrets secrets() {
        return secrets;
    }

    /** The database, for connections of one's own and for taking it away in tests. */
    public Postgres database() {
        return database;
    }

    /** The directory, for taking it away in tests. */
    public Directory directory() {
        return directory;
    }

    /** The application server's process, for measuring it. */
    public ProcessHandle serverProcess() {
        return server.handle();
    }

    public java.nio.file.Path serverLog() {
        return server.log();
    }

    @Override
    public synchronized void close() {
        if (stopping) {
            return;
        }
        stopping = true;
        try {
            server.stop();
            directory.stop();
            database.stop();
        } finally {
            folder.close();
        }
    }
}
