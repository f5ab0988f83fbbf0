import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Ends when PostgreSQL lets the application's role log in, and says now and then why it does not. Run from its source by start.sh,
 * which tells it DB_URL, DB_USER and DB_PASSWORD by the environment and puts the JDBC driver on the class path.
 */
public final class WaitForDatabase {

    private static final long BETWEEN_TRIES = 2_000;
    private static final int TRIES_BETWEEN_LINES = 15;

    private WaitForDatabase() {}

    public static void main(String[] arguments) throws InterruptedException {
        for (int tries = 0; ; tries++) {
            try (Connection connection = DriverManager.getConnection(
                    System.getenv("DB_URL"), System.getenv("DB_USER"), System.getenv("DB_PASSWORD"))) {
                System.out.println("start.sh: the database answers");
                return;
            } catch (SQLException e) {
                if (tries % TRIES_BETWEEN_LINES == 0) {
                    System.out.println("start.sh: waiting for the database: " + e.getMessage());
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        }
    }
}
