package se.ledstjarnan.ejb.report;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import se.ledstjarnan.ejb.testing.Database;

/** Cases of long ago, where no other test has any. */
final class ReportFacts {

    private static int serial;

    private ReportFacts() {}

    static long department(String name) throws SQLException {
        long top = Database.owner()
                .number(
                        "insert into unit (kind, name, valid_from) values ('ADMINISTRATION', ?, '2000-01-01') returning id",
                        name + " förvaltning");
        return Database.owner()
                .number(
                        "insert into unit (kind, name, parent_id, valid_from) values ('DEPARTMENT', ?, ?, '2000-01-01') returning id",
                        name,
                        top);
    }

    static long unit(String name, long department) throws SQLException {
        long unit = Database.owner()
                .number(
                        "insert into unit (kind, name, parent_id, main_area, valid_from)"
                                + " values ('UNIT', ?, ?, 'HSL', '2000-01-01') returning id",
                        name,
                        department);
        Database.owner().execute("insert into unit_area (unit_id, area) values (?, 'HSL')", unit);
        return unit;
    }

    /** Gives the number of the case. */
    static String deviation(long unit, LocalDate day, String category, int severity) throws SQLException {
        return deviation(unit, day, category, severity, "HSL", "DEVIATION", "INVESTIGATING", "NONE");
    }

    static String deviation(
            long unit,
            LocalDate day,
            String category,
            int severity,
            String area,
            String kind,
            String status,
            String restriction)
            throws SQLException {
        String number = "R" + day.getYear() + "-" + (++serial);
        Database.owner()
                .execute(
                        "insert into deviation (number, title, status, kind, source, concerns, occurred_at, what_happened, unit_id,"
                                + " reporter_id, opened_at, reported_at, receiving_unit_id, area, category_id, event_type, severity,"
                                + " probability, restriction) select ?, 'Titel', ?, ?, 'STAFF', 'OPERATION', t, 'Hände', ?, ?, t, t, ?, ?,"
                                + " (select id from category where code = ?), 'EVENT', ?, 2, ?"
                                + " from (select cast(? as date) + time '12:00' as t) x",
                        number,
                        status,
                        kind,
                        unit,
                        Database.employee("rapport-anna"),
                        unit,
                        area,
                        category,
                        severity,
                        restriction,
                        java.sql.Date.valueOf(day));
        return number;
    }

    /** Ties a made-up person to the case; without an identity only a name is known. */
    static void person(String number, String identity) throws SQLException {
        byte[] sealed = identity == null ? null : identity.getBytes(StandardCharsets.UTF_8);
        Database.owner()
                .execute(
                        "insert into case_person (deviation_id, role, name_sealed, identity_sealed, identity_lookup)"
                                + " select id, 'CONCERNED', '\\x00', ?, ? from deviation where number = ?",
                        sealed,
                        sealed,
                        number);
    }

    static void role(String username, String role) throws SQLException {
        Database.owner()
                .execute(
                        "insert into role_holding (employee_id, role, valid_from) values (?, ?, '2000-01-01') on conflict do nothing",
                        Database.employee(username),
                        role);
    }
}
