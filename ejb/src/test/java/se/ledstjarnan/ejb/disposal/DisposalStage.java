package se.ledstjarnan.ejb.disposal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.deviation.CaseRows;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.Database;

/** Cases closed so long ago that no other test's cases come on the same list, and people who see to it. */
final class DisposalStage {

    final Facts facts = new Facts();
    final Database rows = Database.owner();
    final long unit;
    final long reporter;
    final CaseRows cases;
    /** Words that stand nowhere but where this test has put them. */
    final String secret;

    DisposalStage() throws SQLException {
        unit = facts.unit(facts.department(facts.administration()));
        reporter = facts.employee("reporter");
        for (String name : new String[] {"rut", "sven", "chief"}) {
            facts.employee(name);
        }
        facts.employed(reporter, "WORKS_IN", unit, LocalDate.of(1900, 1, 1), null);
        cases = new CaseRows(reporter);
        secret = "Hemligt om Vera " + cases.mark();
        rows.execute("update disposal_item set settled_at = now() where settled_at is null");
        rows.execute("update disposal_list set status = 'REJECTED', decided_at = now(), decided_by_id = " + reporter
                + ", decision_words = 'Prov' where status in ('DRAFT', 'PROPOSED', 'APPROVED')");
        for (String table : new String[] {"deviation", "lex_sarah"}) {
            rows.execute(
                    "update " + table
                            + " set closed_at = now() where closed_at < timestamptz '1950-01-01 00:00' and disposed_at is null");
        }
        rows.execute(
                "update retention_class set valid_to = valid_from where valid_to is null or valid_to > valid_from");
    }

    /** A hundred years: what is closed in 1920 is out, and nothing else. */
    long retention(String kind, String outcome, String reference) throws SQLException {
        return rows.number(
                """
                insert into retention_class (kind, name, outcome, years, decision_reference, decided_on, valid_from)
                values (?, 'Provklass', ?, ?, ?, %s, (select coalesce(max(valid_from), date '2000-01-01') + 1 from retention_class))
                returning id""".formatted(reference == null ? "null" : "date '2020-01-01'"),
                kind,
                outcome,
                "DISPOSE".equals(outcome) ? 100 : null,
                reference);
    }

    long closed() throws SQLException {
        return closed("NONE");
    }

    long closed(String restriction) throws SQLException {
        long id = cases.received(unit, "SOL", restriction, "CLOSED");
        rows.execute("""
                update deviation set title = ?, what_happened = ?, done_at_once = ?, occurred_at = timestamptz '1920-02-01 10:00',
                    opened_at = timestamptz '1920-02-02 10:00', reported_at = timestamptz '1920-02-02 10:00',
                    first_action_at = timestamptz '1920-02-03 10:00', feedback_at = timestamptz '1920-03-01 10:00',
                    closed_at = timestamptz '1920-03-02 10:00', handler_id = ? where id = ?""", secret, secret, secret, reporter, id);
        return id;
    }

    /** So many more like it. */
    void copies(long of, int times) throws SQLException {
        rows.execute("""
                insert into deviation (number, title, status, kind, source, concerns, occurred_at, what_happened, unit_id, reporter_id,
                    opened_at, reported_at, receiving_unit_id, area, category_id, event_type, severity, probability, feedback_at, closed_at)
                select number || '-' || n, title, status, kind, source, concerns, occurred_at, what_happened, unit_id, reporter_id,
                    opened_at, reported_at, receiving_unit_id, area, category_id, event_type, severity, probability, feedback_at, closed_at
                from deviation, generate_series(1, ?) n where id = ?""", times, of);
    }

    long measure(long of, boolean open) throws SQLException {
        return measure("DEVIATION", of, cases.number(of), open);
    }

    long measure(String origin, long of, String number, boolean open) throws SQLException {
        return rows.number(
                """
                insert into measure (origin, origin_id, origin_number, unit_id, reach, kind, title, description, expectation,
                    follow_up, owner_id, due, status, next_date, created_at, created_by_id, ended_at, ended_by_id, verdict,
                    verdict_comment, verdict_at, verdict_by_id)
                values (?, ?, ?, ?, 'UNIT', 'CORRECTIVE', ?, ?, ?, date '1920-06-01', ?, date '1920-05-01', %s returning id""".formatted(
                                open
                                        ? "'PLANNED', date '1920-05-01', now(), " + reporter
                                                + ", null, null, null, null, null, null)"
                                        : "'DONE', null, now(), %1$d, now(), %1$d, 'ACHIEVED', '%2$s', now(), %1$d)"
                                                .formatted(reporter, secret)),
                origin,
                of,
                number,
                unit,
                secret,
                secret,
                secret,
                reporter);
    }

    long lexSarah(long deviation, String extra) throws SQLException {
        String number = "LS" + cases.number(deviation);
        long id =
                rows.number("""
                insert into lex_sarah (number, origin, status, title, unit_id, deviation_id, deviation_number, reporter_id, reported,
                    occurred_at, received_at, area, template_id, started_at, proposed_at, proposed_by_id, proposed_grade, grade,
                    decided_at, serious_at, closed_at)
                values (?, 'DEVIATION', 'CLOSED', ?, ?, ?, ?, ?, ?, timestamptz '1920-02-01 10:00', timestamptz '1920-02-02 10:00', 'SOL',
                    (select min(id) from lex_sarah_template), timestamptz '1920-02-03 10:00', timestamptz '1920-02-05 10:00', ?,
                    'SERIOUS', 'SERIOUS', timestamptz '1920-02-06 10:00', timestamptz '1920-02-06 10:00',
                    timestamptz '1920-04-01 10:00') returning id""", number, secret, unit, deviation, cases.number(deviation), reporter, secret, reporter);
        if (extra != null) {
            rows.execute("update lex_sarah set " + extra + " where id = ?", id);
        }
        return id;
    }

    /** Tables and columns in which the secret stands. */
    List<String> foundAnywhere() throws Exception {
        List<String> found = new ArrayList<>();
        for (Object place : rows.column(
                "select table_name || '.' || column_name from information_schema.columns c join information_schema.tables t"
                        + " using (table_schema, table_name) where table_schema = current_schema() and t.table_type = 'BASE TABLE'"
                        + " and data_type in ('character varying', 'text', 'tsvector')")) {
            String[] parts = ((String) place).split("\\.");
            if (rows.number("select count(*) from " + parts[0] + " where cast(" + parts[1] + " as text) like '%"
                            + secret + "%'")
                    > 0) {
                found.add((String) place);
            }
        }
        return found;
    }

    Object text(String sql, Object... values) throws SQLException {
        return rows.column(sql, values).get(0);
    }

    /** What stands on the list of the case, as its hinder; {@code -} for none. */
    String hinder(int list, String number) throws SQLException {
        return (String) text(
                "select coalesce(max(i.hinder), '-') from disposal_item i join disposal_list l on l.id = i.list_id"
                        + " where l.number = ? and i.case_number = ?",
                list,
                number);
    }

    <T> T as(String name, String role, Callable<T> work) throws Exception {
        return As.roles(facts.username(name), Set.of(Roles.MEDARBETARE, role), work);
    }

    <T> T rut(Callable<T> work) throws Exception {
        return as("rut", Roles.REGISTRATOR, work);
    }

    void rutDoes(As.Work work) throws Exception {
        does("rut", Roles.REGISTRATOR, work);
    }

    void chiefDoes(As.Work work) throws Exception {
        does("chief", Roles.SOCIALCHEF, work);
    }

    private void does(String name, String role, As.Work work) throws Exception {
        as(name, role, () -> {
            work.run();
            return null;
        });
    }
}
