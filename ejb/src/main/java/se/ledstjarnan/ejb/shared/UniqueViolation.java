package se.ledstjarnan.ejb.shared;

import java.sql.SQLException;

/** How it shows that two people stored the same thing at once and the database let one of them through. */
public final class UniqueViolation {

    private static final String SQL_STATE = "23505";

    private UniqueViolation() {}

    public static boolean isIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && SQL_STATE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
