package se.ledstjarnan.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A case of its own for a test, as a demo employee would have reported it, so that no test meets another's case. */
final class CaseUnderTest {

    private static final String REPORTED = """
            insert into deviation (number, title, status, kind, source, concerns, occurred_at, what_happened, done_at_once, unit_id,
                reporter_id, opened_at, reported_at, receiving_unit_id, area)
            select 'T-' || nextval('entity_id'), ?, 'REPORTED', 'DEVIATION', 'STAFF', 'OPERATION', now() - interval '2 hours', ?,
                'Ringde sjuksköterskan.', u.unit_id, r.id, now() - interval '1 hour', now() - interval '1 hour', u.unit_id, 'HSL'
            from employee l join employment u on u.employee_id = l.id and u.kind = 'LEADS' and u.valid_to is null, employee r
            where l.username = ? and r.username = ?
            returning number
            """;

    private static final String EVENT = """
            insert into case_event (deviation_id, status_after, happened_at, employee_id)
            select id, status, reported_at, reporter_id from deviation where number = ?
            """;

    private CaseUnderTest() {}

    /** Gives the number of a case reported an hour ago at the unit that the person leads. */
    static String reportedTo(String leader, String reporter, String text) {
        try (Connection connection = ProductUnderTest.asOwner();
                PreparedStatement insert = connection.prepareStatement(REPORTED);
                PreparedStatement event = connection.prepareStatement(EVENT)) {
            insert.setString(1, text);
            insert.setString(2, text);
            insert.setString(3, leader);
            insert.setString(4, reporter);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                event.setString(1, row.getString(1));
                event.executeUpdate();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
