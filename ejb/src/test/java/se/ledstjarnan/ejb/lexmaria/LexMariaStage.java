package se.ledstjarnan.ejb.lexmaria;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.deviation.CaseRows;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.Database;

/** A unit with a manager and a reporter, and those who are designated for lex Maria. */
final class LexMariaStage {

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    final Facts facts = new Facts();
    final Database rows = Database.owner();
    final long unit;
    final CaseRows cases;
    final long receiver;
    final long notifier;

    LexMariaStage() throws SQLException {
        unit = facts.unit(facts.department(facts.administration()));
        facts.employed(facts.employee("manager"), "LEADS", unit, LONG_AGO, null);
        long reporter = facts.employee("reporter");
        facts.employed(reporter, "WORKS_IN", unit, LONG_AGO, null);
        receiver = facts.employee("receiver");
        facts.appointed(receiver, "LEX_MARIA_RECEIVER", LONG_AGO, null);
        notifier = facts.employee("notifier");
        facts.appointed(notifier, "LEX_MARIA_NOTIFIER", LONG_AGO, null);
        facts.employee("stranger");
        cases = new CaseRows(reporter);
    }

    /** An ordinary deviation in health care, which the unit's manager handles. */
    long deviation() throws SQLException {
        long id = cases.received(unit, "HSL", "NONE", "REPORTED");
        rows.execute("update deviation set occurred_at = now() - interval '2 days' where id = ?", id);
        return id;
    }

    String numberOf(long deviation) throws SQLException {
        return (String) rows.column("select number from lex_maria where deviation_id = ?", deviation)
                .get(0);
    }

    LexMariaRef ref(String number) throws SQLException {
        return new LexMariaRef(number, rows.number("select version from lex_maria where number = ?", number));
    }

    String status(String number) throws SQLException {
        return (String) rows.column("select status from lex_maria where number = ?", number)
                .get(0);
    }

    /** The titles of the documents that wait for a number of the register. */
    List<Object> waitingDocuments(String number) throws SQLException {
        return rows.column(
                "select title from registration where case_number = ? and register_number is null order by id", number);
    }

    /** Gives the case's documents their number. */
    void register(String number) throws SQLException {
        rows.execute(
                "insert into register_number (number, case_type, case_id) select 'SN ' || ?, 'lex-maria', id from lex_maria"
                        + " where number = ?",
                number,
                number);
        rows.execute(
                "update registration set register_number = 'SN ' || ?, registered_on = document_day, entered_at = now(),"
                        + " registered_by_id = ? where case_number = ?",
                number,
                receiver,
                number);
    }

    <T> T as(String name, Set<String> roles, Callable<T> work) throws Exception {
        return As.roles(facts.username(name), roles, work);
    }

    <T> T employee(String name, Callable<T> work) throws Exception {
        return as(name, Set.of(Roles.MEDARBETARE), work);
    }

    void does(String name, As.Work work) throws Exception {
        employee(name, () -> {
            work.run();
            return null;
        });
    }

    <T> T manager(Callable<T> work) throws Exception {
        return as("manager", Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), work);
    }
}
