package se.ledstjarnan.ejb.access;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.concurrent.Callable;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.deviation.CaseRows;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.Database;

/** A unit, cases of it and people who read them; the readings are rows without seals, on days of the test's choice. */
final class AccessStage {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    final Facts facts = new Facts();
    final Database rows = Database.owner();
    final long unit;
    final long reporter;
    final long manager;
    final long stranger;
    final CaseRows cases;

    AccessStage() throws SQLException {
        unit = facts.unit(facts.department(facts.administration()));
        reporter = facts.employee("reporter");
        manager = facts.employee("manager");
        stranger = facts.employee("stranger");
        facts.employed(reporter, "WORKS_IN", unit, LONG_AGO, null);
        facts.employed(manager, "LEADS", unit, LONG_AGO, null);
        for (String role : new String[] {"mas", "coordinator", "chief"}) {
            facts.employee(role);
        }
        cases = new CaseRows(reporter);
    }

    long aCase(String area) throws SQLException {
        return cases.received(unit, area, "NONE", "INVESTIGATING");
    }

    /** A lex Sarah case that the deviation has led to. */
    long lexSarah(long deviation) throws SQLException {
        return rows.number("""
                insert into lex_sarah (number, origin, status, title, unit_id, deviation_id, deviation_number, reporter_id, reported,
                    occurred_at, received_at)
                select 'LS-X-' || id, 'DEVIATION', 'RECEIVED', title, unit_id, id, number, reporter_id, what_happened, occurred_at,
                    reported_at
                from deviation where id = ? returning id
                """, deviation);
    }

    /** An entry of the case's chain; not sealed, which only the verification minds. */
    void did(long employee, String action, long deviation, String at) throws SQLException {
        did(employee, action, "deviation:" + deviation, deviation, at);
    }

    void did(long employee, String action, String chain, long deviation, String at) throws SQLException {
        rows.execute(
                "insert into audit_entry (chain, seq, recorded_at, employee_id, roles, unit_id, action, object_type, object_id,"
                        + " case_number, result, previous_hash, hash) select ?, coalesce(max(seq), 0) + 1, ?, ?, 'ENHETSCHEF', ?, ?,"
                        + " 'deviation', ?, ?, 'DONE', repeat('0', 64), repeat('0', 64) from audit_entry where chain = ?",
                chain,
                OffsetDateTime.parse(at),
                employee,
                unit,
                action,
                deviation,
                cases.number(deviation),
                chain);
    }

    /** Unsealed entries must not stay: other tests verify the whole log. */
    void forget(long deviation) throws SQLException {
        String chain = "deviation:" + deviation;
        rows.execute(
                "delete from sampled_reading r using audit_entry e where e.id = r.audit_entry_id and e.chain = ?",
                chain);
        rows.execute("delete from audit_entry where chain = ?", chain);
    }

    <T> T as(String name, String role, Callable<T> work) throws Exception {
        return As.roles(facts.username(name), Set.of(Roles.MEDARBETARE, role), work);
    }

    void does(String name, String role, As.Work work) throws Exception {
        as(name, role, () -> {
            work.run();
            return null;
        });
    }
}
