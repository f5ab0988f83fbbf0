package se.ledstjarnan.ejb.shared;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** Columns of a native query as Java has them; null for none. */
public final class Columns {

    private Columns() {}

    public static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    public static Instant moment(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
