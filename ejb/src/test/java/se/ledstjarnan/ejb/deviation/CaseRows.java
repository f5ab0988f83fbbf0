package se.ledstjarnan.ejb.deviation;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import se.ledstjarnan.ejb.testing.Database;

/** Makes rows of cases for a test, as the given columns say; what is not said is an ordinary case in health care. */
public final class CaseRows {

    private final Database rows = Database.owner();
    /** Begins with a letter, so that it is a word to search for. */
    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

    private final long reporter;
    private int made;

    public CaseRows(long reporter) {
        this.reporter = reporter;
    }

    /** A case received by the leaders of its unit. */
    public long received(long unit, String area, String restriction, String status) throws SQLException {
        return make(unit, unit, null, area, restriction, status);
    }

    /** A case received by those who hold a role. */
    public long receivedByRole(long unit, String role, String area) throws SQLException {
        return make(unit, null, role, area, "NONE", "REPORTED");
    }

    private long make(long unit, Long receivingUnit, String role, String area, String restriction, String status)
            throws SQLException {
        String number = mark + "-" + ++made;
        boolean judged = !"REPORTED".equals(status) && !"RETURNED".equals(status);
        String compartment = "HSL".equals(area) ? "HEALTH_CARE" : "SOCIAL_SERVICES";
        long id = rows.number(
                """
                insert into deviation (number, title, status, kind, source, concerns, occurred_at, what_happened, done_at_once,
                    unit_id, reporter_id, opened_at, reported_at, receiving_unit_id, receiving_role, area, restriction, category_id,
                    event_type, severity, probability)
                values (?, ?, ?, 'DEVIATION', 'STAFF', 'OPERATION', now(), 'Något hände', 'Något gjordes',
                    ?, ?, now(), now(), ?, ?, ?, ?, %s) returning id
                """.formatted(
                                judged
                                        ? "(select min(id) from category where compartment = '" + compartment
                                                + "'), 'EVENT', 2, 2"
                                        : "null, null, null, null"),
                number,
                "Fall " + number,
                openable(status),
                unit,
                reporter,
                receivingUnit,
                role,
                area,
                restriction);
        if (!openable(status).equals(status)) {
            rows.execute(
                    "update deviation set status = ?, closed_at = now(), feedback_at = now() where id = ?", status, id);
        }
        return id;
    }

    private static String openable(String status) {
        return "CLOSED".equals(status) ? "ACTING" : status;
    }

    /** Sets a column that a test is about. */
    public void set(long deviation, String column, Object value) throws SQLException {
        rows.execute("update deviation set " + column + " = ? where id = ?", value, deviation);
    }

    public void handledBy(long deviation, long employee) throws SQLException {
        rows.execute("update deviation set handler_id = ? where id = ?", employee, deviation);
    }

    public void excluding(long deviation, long employee) throws SQLException {
        rows.execute("insert into deviation_exclusion (deviation_id, employee_id) values (?, ?)", deviation, employee);
    }

    public void inviting(long deviation, long employee) throws SQLException {
        rows.execute(
                "insert into invitation (deviation_id, employee_id, invited_by_id, invited_at, due)"
                        + " values (?, ?, ?, now(), current_date)",
                deviation,
                employee,
                reporter);
    }

    public void reported(long deviation, OffsetDateTime at) throws SQLException {
        rows.execute("update deviation set opened_at = ?, reported_at = ? where id = ?", at, at, deviation);
    }

    public void answered(long deviation, OffsetDateTime at) throws SQLException {
        rows.execute("update deviation set feedback_at = ? where id = ?", at, deviation);
    }

    /** The beginning of every number made here, to find just these. */
    public String mark() {
        return mark;
    }

    public String number(long deviation) throws SQLException {
        return (String) rows.column("select number from deviation where id = ?", deviation)
                .get(0);
    }
}
