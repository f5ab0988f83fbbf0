package se.ledstjarnan.system;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the database holds, for a test that has to look past the pages. */
final class Rows {

    private Rows() {}

    /** The one number that the query gives. */
    static long number(String sql) throws SQLException {
        try (Connection owner = ProductUnderTest.asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The one word that the query gives; null where it gives no row. */
    static String text(String sql) throws SQLException {
        try (Connection owner = ProductUnderTest.asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    static void execute(String sql) throws SQLException {
        try (Connection owner = ProductUnderTest.asOwner();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
