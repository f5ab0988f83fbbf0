package se.ledstjarnan.ejb.organisation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import se.ledstjarnan.ejb.testing.Database;

/** Makes an organisation of its own for a test: names never clash with those of another test. */
public final class Facts {

    private final Database rows = Database.owner();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    public long administration() throws SQLException {
        return unit("ADMINISTRATION", "Förvaltningen", null);
    }

    public long department(long parent) throws SQLException {
        return unit("DEPARTMENT", "Avdelningen", parent);
    }

    public long unit(long parent) throws SQLException {
        return unit("UNIT", "Enheten", parent);
    }

    public long unit(String kind, String name, Long parent) throws SQLException {
        return rows.number(
                "insert into unit (kind, name, parent_id, main_area, valid_from)"
                        + " values (?, ?, ?, 'SOL', '2020-01-01') returning id",
                kind,
                name + " " + mark,
                parent);
    }

    public String username(String name) {
        return name + "-" + mark;
    }

    public long employee(String name) throws SQLException {
        return Database.employee(username(name));
    }

    public void employed(long employee, String kind, long unit, LocalDate from, LocalDate to) throws SQLException {
        rows.execute(
                "insert into employment (employee_id, unit_id, kind, valid_from, valid_to) values (?, ?, ?, ?, ?)",
                employee,
                unit,
                kind,
                from,
                to);
    }

    public void appointed(long employee, String kind, LocalDate from, LocalDate to) throws SQLException {
        rows.execute(
                "insert into appointment (employee_id, kind, decision, valid_from, valid_to) values (?, ?, 'Beslut', ?, ?)",
                employee,
                kind,
                from,
                to);
    }

    public void holds(long employee, String role, LocalDate from, LocalDate to) throws SQLException {
        rows.execute(
                "insert into role_holding (employee_id, role, valid_from, valid_to) values (?, ?, ?, ?)",
                employee,
                role,
                from,
                to);
    }
}
