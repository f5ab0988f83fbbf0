package se.ledstjarnan.ejb.deviation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.Database;

/** A unit with its people around one case after another: whoever is something to a case, by the name of what they are to it. */
final class CaseStage {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    final Facts facts = new Facts();
    final Database rows = Database.owner();
    final long unit;
    final long manager;
    final long reporter;
    final long nurse;
    final long designated;
    final CaseRows cases;

    CaseStage() throws SQLException {
        long department = facts.department(facts.administration());
        unit = facts.unit(department);
        manager = facts.employee("manager");
        reporter = facts.employee("reporter");
        nurse = facts.employee("nurse");
        designated = facts.employee("designated");
        facts.employed(manager, "LEADS", unit, LONG_AGO, null);
        facts.employed(reporter, "WORKS_IN", unit, LONG_AGO, null);
        facts.appointed(designated, "LEX_SARAH_RECEIVER", LONG_AGO, null);
        facts.appointed(designated, "LEX_MARIA_RECEIVER", LONG_AGO, null);
        facts.employee("mas");
        facts.employee("stranger");
        cases = new CaseRows(reporter);
    }

    /** A case in which somebody can be just that actor, and the name of the one who is. */
    record Part(long id, String number, String username, Set<String> roles) {}

    Part part(CaseActor actor, String status) throws SQLException {
        return switch (actor) {
            case HANDLER -> part(cases.received(unit, "HSL", "NONE", status), "manager", Roles.ENHETSCHEF);
            case OVERSEER -> part(cases.received(unit, "HSL", "NONE", status), "mas", Roles.MAS);
            case READER -> {
                long id = cases.received(unit, "HSL", "LEX_MARIA", status);
                yield part(id, "manager", Roles.ENHETSCHEF);
            }
            case PROTECTOR -> part(cases.received(unit, "SOL", "LEX_SARAH", status), "manager", Roles.ENHETSCHEF);
            case CONTRIBUTOR -> {
                long id = cases.received(unit, "HSL", "NONE", status);
                cases.inviting(id, nurse);
                yield part(id, "nurse", Roles.MEDARBETARE);
            }
            case REPORTER -> part(cases.received(unit, "HSL", "NONE", status), "reporter", Roles.MEDARBETARE);
        };
    }

    private Part part(long id, String name, String role) throws SQLException {
        return new Part(id, cases.number(id), facts.username(name), both(role));
    }

    <T> T as(String name, String role, Callable<T> work) throws Exception {
        return As.roles(facts.username(name), both(role), work);
    }

    void does(String name, String role, As.Work work) throws Exception {
        as(name, role, () -> {
            work.run();
            return null;
        });
    }

    <T> T asManager(Callable<T> work) throws Exception {
        return as("manager", Roles.ENHETSCHEF, work);
    }

    void manager(As.Work work) throws Exception {
        does("manager", Roles.ENHETSCHEF, work);
    }

    CaseRef ref(long id) throws SQLException {
        return new CaseRef(cases.number(id), version(id));
    }

    long version(long id) throws SQLException {
        return rows.number("select version from deviation where id = ?", id);
    }

    String status(long id) throws SQLException {
        return (String)
                rows.column("select status from deviation where id = ?", id).get(0);
    }

    long count(String table, long id) throws SQLException {
        return rows.number("select count(*) from " + table + " where deviation_id = ?", id);
    }

    /** As investigated, with a reply given: what closing demands. */
    void readyToClose(long id) throws SQLException {
        note(id, "WHAT_HAPPENED", null);
        note(id, "CAUSE", "ROUTINES");
        rows.execute("update deviation set feedback_at = now() where id = ?", id);
    }

    void note(long id, String topic, String causeArea) throws SQLException {
        rows.execute(
                "insert into investigation_entry (deviation_id, topic, cause_area, nature, text, written_at, author_id)"
                        + " values (?, ?, ?, 'FACT', 'Text', now(), ?)",
                id,
                topic,
                causeArea,
                manager);
    }

    long category(String compartment) throws SQLException {
        return rows.number("select min(id) from category where compartment = ? and parent_id is null", compartment);
    }

    private static Set<String> both(String role) {
        return role.equals(Roles.MEDARBETARE) ? Set.of(role) : Set.of(Roles.MEDARBETARE, role);
    }
}
