package se.ledstjarnan.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.ledstjarnan.start.Postgres;

/**
 * Counts the statements of the application's role in PostgreSQL's own log, which holds them from the first count until this is closed;
 * begin, commit and the pool's probe are none.
 */
public final class StatementCount implements AutoCloseable {

    private static final Pattern STATEMENT =
            Pattern.compile(" LOG:  (execute [^:]*|statement): (?!BEGIN|COMMIT|ROLLBACK)");
    private static final Pattern PROBE =
            Pattern.compile(" LOG:  (execute [^:]*|statement): (?i:\\s*$|select 1\\s*$|set |show )");

    private final Postgres database;
    private boolean logged;

    public StatementCount(Postgres database) {
        this.database = database;
    }

    /** The statements that the work causes; what the timers do beside it is left out by taking the least of some rounds, fewer where it comes twice. */
    public int of(Runnable work, int rounds) throws SQLException {
        int least = Integer.MAX_VALUE;
        if (!logged) {
            logStatements("all");
            logged = true;
        }
        work.run();
        for (int round = 0, seen = 0; round < rounds && seen < 2; round++) {
            long before = size();
            work.run();
            int sent = statements(before).size();
            seen = sent < least ? 1 : sent == least ? seen + 1 : seen;
            least = Math.min(least, sent);
        }
        return least;
    }

    @Override
    public void close() throws SQLException {
        if (logged) {
            logStatements("none");
            logged = false;
        }
    }

    private void logStatements(String which) throws SQLException {
        try (Connection connection = database.connectAsAdministrator();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + which + "'");
            statement.execute("select pg_reload_conf()");
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long size() {
        try {
            return Files.size(database.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> statements(long from) {
        Path log = database.log();
        try (var channel = Files.newByteChannel(log)) {
            channel.position(from);
            byte[] rest = java.nio.channels.Channels.newInputStream(channel).readAllBytes();
            try (Stream<String> lines = new String(rest, StandardCharsets.UTF_8).lines()) {
                return lines.filter(line -> STATEMENT.matcher(line).find()
                                && !PROBE.matcher(line).find())
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
