package se.ledstjarnan.ejb.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Straight to the rows, past the services: to make facts, to look, and to try what a database role may not do. */
public final class Database {

    private final String jndiName;

    private Database(String jndiName) {
        this.jndiName = jndiName;
    }

    /** With the rights of the owner of the schema. */
    public static Database owner() {
        return new Database("jdbc/ledstjarnan-owner");
    }

    /** With the rights of the running application. */
    public static Database application() {
        return new Database("jdbc/ledstjarnan");
    }

    /** Runs a statement with its parameters in order and gives the number of rows it touched. */
    public int execute(String sql, Object... parameters) throws SQLException {
        try (Connection connection = source().getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** The first column of every row. */
    public List<Object> column(String sql, Object... parameters) throws SQLException {
        try (Connection connection = source().getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<Object> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getObject(1));
            }
            return values;
        }
    }

    /** The one number that the query gives, such as a count or a returned id. */
    public long number(String sql, Object... parameters) throws SQLException {
        return ((Number) column(sql, parameters).get(0)).longValue();
    }

    /** The id of the employee with the user name, made when missing. */
    public static long employee(String username) throws SQLException {
        return owner().number(
                        "insert into employee (username, given_name, family_name, email) values (?, ?, 'Test', ?)"
                                + " on conflict (username) do update set title = employee.title returning id",
                        username,
                        username,
                        username + "@example.org");
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private DataSource source() {
        try {
            return InitialContext.doLookup(jndiName);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
