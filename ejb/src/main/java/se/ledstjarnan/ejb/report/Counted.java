package se.ledstjarnan.ejb.report;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import se.ledstjarnan.domain.report.Quarter;

/** What the counting statements share: their two moments as parameters, and their columns as Java has them. */
final class Counted {

    private Counted() {}

    /** Sets ?1 to the first moment of the day and ?2 to the first moment after the quarter. */
    static Query between(Query query, LocalDate from, Quarter to, ZoneId zone) {
        return query.setParameter(1, Timestamp.from(from.atStartOfDay(zone).toInstant()))
                .setParameter(2, Timestamp.from(to.end(zone)));
    }

    static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    static int number(Object column) {
        return ((Number) column).intValue();
    }

    static LocalDate day(Object column) {
        return ((java.sql.Date) column).toLocalDate();
    }

    static java.sql.Date sqlDate(LocalDate day) {
        return java.sql.Date.valueOf(day);
    }
}
