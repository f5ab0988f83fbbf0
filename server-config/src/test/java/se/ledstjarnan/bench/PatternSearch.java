package se.ledstjarnan.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import se.ledstjarnan.start.Postgres;
import se.ledstjarnan.system.HttpForm;
import se.ledstjarnan.system.HttpPage;
import se.ledstjarnan.system.HttpUser;

/** The night's search for patterns, begun by hand and followed until all that it found is stored. */
final class PatternSearch {

    /** The texts that are searched, read once. */
    static final String SQL = "select d.id, d.title, d.what_happened, d.done_at_once from pattern_case d"
            + " where d.reported_at >= now() - interval '395 days'";

    private static final String UNFINISHED =
            "select count(*) from job_run where job_name = 'patterns' and finished is null";
    private static final int MILLIS_BETWEEN = 20;

    private final Postgres database;
    private HttpForm form;

    PatternSearch(Postgres database) {
        this.database = database;
    }

    void open(HttpUser administrator) {
        HttpPage page = administrator.get("/job/jobs.xhtml");
        String button =
                page.document().select("button[aria-label$='Sök mönster']").attr("name");
        form = page.form("jobs").press(button);
    }

    int run(HttpUser administrator) {
        HttpPage answer = administrator.submitOnly(form);
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            while (unfinished(statement) > 0) {
                Thread.sleep(MILLIS_BETWEEN);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return answer.bytes().length;
    }

    private static int unfinished(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(UNFINISHED)) {
            row.next();
            return row.getInt(1);
        }
    }
}
