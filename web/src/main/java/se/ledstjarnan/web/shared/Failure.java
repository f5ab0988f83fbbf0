package se.ledstjarnan.web.shared;

import java.sql.SQLException;
import java.util.Set;

/** What kind of answer a failed request deserves: is the database away (503, try again), or is it our fault (500)? */
public enum Failure {
    /** The database cannot be reached, or refuses for want of room; the same request may well succeed later. */
    DATABASE_AWAY(503),
    /** Anything else. */
    UNEXPECTED(500);

    /** PostgreSQL's classes: 08 connection, 53 out of disk, memory or connections, 57 stopping or starting, 58 I/O. */
    private static final Set<String> AWAY_CLASSES = Set.of("08", "53", "57", "58");

    private static final String STATEMENT_CANCELLED = "57014";

    private static final int DEEPEST_CAUSE = 25;

    private final int status;

    Failure(int status) {
        this.status = status;
    }

    /** The HTTP status that says so. */
    public int status() {
        return status;
    }

    /** Reads the whole chain of causes, since containers and EclipseLink wrap what the driver said. */
    public static Failure of(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (saysDatabaseAway(cause)) {
                return DATABASE_AWAY;
            }
            cause = cause.getCause();
        }
        return UNEXPECTED;
    }

    private static boolean saysDatabaseAway(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return saysDatabaseAway(sql);
        }
        // The container's own pool exceptions are no part of any API, so they are known by their name only.
        String name = cause.getClass().getName();
        return name.endsWith(".PoolingException") || name.endsWith("ResourceAllocationException");
    }

    private static boolean saysDatabaseAway(SQLException sql) {
        String state = sql.getSQLState();
        if (state != null && state.length() == 5) {
            return AWAY_CLASSES.contains(state.substring(0, 2)) && !STATEMENT_CANCELLED.equals(state);
        }
        // The pool throws a bare SQLException when it cannot hand out a connection.
        String message = sql.getMessage();
        return message != null && message.contains("Error in allocating a connection");
    }
}
