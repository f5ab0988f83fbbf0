package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.start.demo.DemoOrganisation.Person;

/**
 * What the night's search for patterns is to find: alarms that have failed since they were changed, told of in several people's own words, and one
 * event that two of them reported. Each was dealt with at once.
 */
final class DemoPatterns {

    private static final String[][] TOLD = {
        {
            "27",
            "Trygghetslarmet gav ingen signal till telefonen när personen tryckte. Larmknappen hade bytts veckan innan."
        },
        {"24", "Larmknappen blinkade rött och trygghetslarmet gick inte fram. Personen fick vänta tills ronden kom."},
        {"19", "Ny larmknapp utan täckning i ena flygeln. Trygghetslarmet hördes inte på avdelningen."},
        {"15", "Personen hade tryckt flera gånger på larmknappen. Trygghetslarmet syntes aldrig i telefonen."},
        {"11", "Trygghetslarmet kopplades till fel telefon efter bytet. Larmknappen fick provas om."},
        {
            "6",
            "Vattenläckan från diskmaskinen gjorde parketten hal utanför tvättstugan. Larmknappen låg urladdad och trygghetslarmet"
                    + " var tyst när personen behövde stöd."
        },
        {
            "6",
            "Parketten utanför tvättstugan var hal efter vattenläckan från diskmaskinen. Personen behövde stöd, men larmknappen var"
                    + " urladdad och trygghetslarmet tyst."
        }
    };

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final Instant now;

    DemoPatterns(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.now = now;
    }

    List<DemoCases.Numbered> told() {
        List<DemoCases.Numbered> all = new ArrayList<>();
        for (int i = 0; i < TOLD.length; i++) {
            String[] told = TOLD[i];
            int teller = i;
            Instant reported = DemoData.daytime(now, Long.parseLong(told[0])).plus(teller, ChronoUnit.MINUTES);
            all.add(new DemoCases.Numbered(reported, number -> write(told[1], teller, reported, number)));
        }
        return all;
    }

    /** The search of a new installation is over before these are laid in: it is set down once more, as when somebody starts it by hand. */
    void seek() throws SQLException {
        LocalDateTime due = LocalDateTime.ofInstant(now, DemoData.ZONE).truncatedTo(ChronoUnit.MILLIS);
        sql.execute("insert into job_run (job_name, period, due) select j.name, 'hand " + due + "', timestamp '" + due
                + "' from job j where j.name = 'patterns'");
    }

    private void write(String what, int teller, Instant reported, String number) throws SQLException {
        List<Person> staff = organisation.staff(DemoUnit.BJORKEN);
        Person reporter = staff.get(teller % staff.size());
        Person leader = organisation.leader(DemoUnit.BJORKEN);
        Instant judged = reported.plus(3, ChronoUnit.HOURS);
        Instant closed = reported.plus(28, ChronoUnit.HOURS);
        long id = sql.id();
        sql.insert(
                "deviation (id, number, title, status, kind, source, concerns, occurred_at, what_happened, done_at_once,"
                        + " unit_id, reporter_id, opened_at, reported_at, receiving_unit_id, handler_id, area, category_id,"
                        + " subcategory_id, event_type, severity, probability, first_action_at, feedback_at, closed_at)",
                id,
                number,
                what.substring(0, what.indexOf('.')),
                "CLOSED",
                "DEVIATION",
                "STAFF",
                "OPERATION",
                reported.minus(1, ChronoUnit.HOURS),
                what,
                "Bytte knappen och sa till kollegorna.",
                organisation.id(DemoUnit.BJORKEN),
                reporter.id(),
                reported.minusSeconds(80),
                reported,
                organisation.id(DemoUnit.BJORKEN),
                leader.id(),
                "HSL",
                sql.category("MEDICINTEKNIK"),
                null,
                "EVENT",
                2,
                3,
                judged,
                closed,
                closed);
        happened(id, null, "REPORTED", reported, reporter, null);
        happened(id, "TRIAGE", "INVESTIGATING", judged, leader, null);
        happened(id, "CLOSE", "CLOSED", closed, leader, "Knappen är bytt.");
    }

    private void happened(long id, String action, String status, Instant at, Person by, String comment)
            throws SQLException {
        sql.insert(
                "case_event (id, deviation_id, action, status_after, happened_at, employee_id, comment)",
                sql.id(),
                id,
                action,
                status,
                at,
                by.id(),
                comment);
    }
}
