package se.ledstjarnan.ejb.shared;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema {@code ledstjarnan} to the version this build needs. Flyway holds a lock meanwhile, so two nodes
 * starting at once migrate once. A schema newer than the build is accepted: during a rolling upgrade the old nodes go on.
 */
final class SchemaMigration {

    static final String SCHEMA = "ledstjarnan";

    private final DataSource owner;
    private final DataSource application;

    SchemaMigration(DataSource owner, DataSource application) {
        this.owner = owner;
        this.application = application;
    }

    /** @throws SQLException when a database role cannot connect or read */
    void run() throws SQLException {
        String applicationRole = single(application, "select current_user");
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(owner)
                .schemas(SCHEMA)
                .createSchemas(true)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", applicationRole))
                .cleanDisabled(true)
                // Numbers are ranges by feature: what is new may come before what has been run already.
                .outOfOrder(true)
                .load()
                .migrate();
        requireNoRightToChangeTheSchema();
    }

    /** A pool set up with the owner's account would make the append-only audit log a promise nobody keeps. */
    private void requireNoRightToChangeTheSchema() throws SQLException {
        String mayCreate = single(application, "select has_schema_privilege('" + SCHEMA + "', 'CREATE')");
        if ("t".equals(mayCreate)) {
            throw new SQLException("The pool jdbc/ledstjarnan uses a database role that may change the schema."
                    + " Set it up with the application's own role.");
        }
    }

    private static String single(DataSource source, String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
