package se.ledstjarnan.system;

import java.sql.SQLException;

/** A planned split of a unit, for tests that open its pages. */
final class Divisions {

    private static final String NAME = "Tallgårdens särskilda boende delas";

    private Divisions() {}

    /** The id of its step; made when it is missing. */
    static String planned() throws SQLException {
        String step = "select max(s.id) from reorganisation_step s join reorganisation g on g.id = s.reorganisation_id"
                + " where g.status = 'PLANNED' and g.name = '" + NAME + "'";
        if (Rows.text(step) == null) {
            Rows.execute("insert into reorganisation (name, reason, effective_on, status, made_by_id, made_at) select '"
                    + NAME
                    + "', 'Prov', current_date + 400, 'PLANNED', id, now() from employee where username = 'sven'");
            Rows.execute(
                    "insert into reorganisation_step (reorganisation_id, position, kind, unit_id) select g.id, 1, 'SPLIT', u.id"
                            + " from reorganisation g, unit u where g.name = '" + NAME
                            + "' and g.status = 'PLANNED' and u.name = 'Tallgårdens särskilda boende'");
            receives("Björkens särskilda boende", true);
            receives("Granens hemtjänst", false);
        }
        return Rows.text(step);
    }

    private static void receives(String unit, boolean first) throws SQLException {
        Rows.execute(
                "insert into reorganisation_receiver (step_id, unit_id, takes_open, takes_history) select s.id, u.id, "
                        + first
                        + ", false from reorganisation_step s join reorganisation g on g.id = s.reorganisation_id, unit u where g.name = '"
                        + NAME + "' and g.status = 'PLANNED' and u.name = '" + unit + "'");
    }
}
