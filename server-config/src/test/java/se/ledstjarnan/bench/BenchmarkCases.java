package se.ledstjarnan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import se.ledstjarnan.start.Postgres;

/** Fills the database up to a number of cases, by SQL, over the demo municipality's units, people and categories; documents once. */
final class BenchmarkCases {

    private final Postgres database;
    private long first = 1;

    BenchmarkCases(Postgres database) {
        this.database = database;
    }

    /** Five thousand documents in force with ten thousand files. */
    void addDocuments() throws SQLException {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(Script.read("documents.sql"));
        }
    }

    /** Adds what is missing up to that many made-up cases. */
    void fillTo(long cases) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(Script.read("cases.sql")
                    .replace(":first", Long.toString(first))
                    .replace(":last", Long.toString(cases)));
            first = cases + 1;
        }
        try (Connection connection = database.connectAsAdministrator();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }
}
