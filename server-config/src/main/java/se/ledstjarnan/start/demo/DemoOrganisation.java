package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The made-up municipality Norrsjö: two departments, eight units, sixty people. */
final class DemoOrganisation {

    private static final String DECISION = "Delegationsbeslut 2024-01-10 § 4";

    private final Sql sql;
    private final LocalDate since;
    private final Map<DemoUnit, Long> units = new EnumMap<>(DemoUnit.class);
    private final Map<DemoUnit, List<Person>> staff = new EnumMap<>(DemoUnit.class);
    private final Map<DemoUnit, Person> leaders = new EnumMap<>(DemoUnit.class);
    private final Map<String, Person> byRole = new HashMap<>();
    private final Map<String, Person> byName = new HashMap<>();

    record Person(long id, String title) {}

    DemoOrganisation(Sql sql, LocalDate since) {
        this.sql = sql;
        this.since = since;
    }

    void load() throws SQLException {
        Map<String, Long> operations = new LinkedHashMap<>();
        for (DemoUnit unit : DemoUnit.values()) {
            if (unit.operation != null && !operations.containsKey(unit.operation)) {
                long id = sql.id();
                sql.insert(
                        "operation (id, name, authority)",
                        id,
                        unit.operation,
                        unit.operation.startsWith("Individ- och"));
                operations.put(unit.operation, id);
            }
        }
        for (DemoUnit unit : DemoUnit.values()) {
            long id = sql.id();
            units.put(unit, id);
            sql.insert(
                    "unit (id, kind, name, parent_id, operation_id, main_area, valid_from)",
                    id,
                    unit.kind,
                    unit.title,
                    unit.parent == null ? null : units.get(unit.parent),
                    operations.get(unit.operation),
                    unit.areas.isEmpty() ? null : unit.areas.get(0),
                    since);
            for (String area : unit.areas) {
                sql.insert("unit_area (unit_id, area)", id, area);
            }
        }
        for (String[] row : Csv.rows("people.csv")) {
            person(row);
        }
        appoint("KVALITETSSAMORDNARE", "LEX_SARAH_RECEIVER");
        appoint("KVALITETSSAMORDNARE", "LEX_SARAH_INVESTIGATOR");
        appoint("SOCIALCHEF", "LEX_SARAH_DECIDER");
        appoint("MAS", "LEX_MARIA_RECEIVER");
        appoint("MAS", "LEX_MARIA_NOTIFIER");
        appoint("REGISTRATOR", "REGISTERS_FOR_OTHERS");
        setting("MUNICIPALITY_NAME", "Norrsjö kommun");
        sql.flush();
    }

    /** Whoever logs in from now on waits until all is there; whoever was quicker than that is made anew. */
    static void clear(Sql sql) throws SQLException {
        sql.execute("lock table employee in share row exclusive mode");
        for (String[] row : Csv.rows("people.csv")) {
            String early = "employee where username = '" + row[0] + "'";
            sql.execute("delete from role_holding where employee_id in (select id from " + early + ")");
            sql.execute("delete from " + early);
        }
    }

    private void person(String[] row) throws SQLException {
        Person person = new Person(sql.id(), row[4]);
        sql.insert(
                "employee (id, username, given_name, family_name, title, email)",
                person.id(),
                row[0],
                row[1],
                row[2],
                row[4],
                row[0] + "@norrsjo.example");
        byName.put(row[0], person);
        for (String role : row[3].split(",")) {
            sql.insert("role_holding (id, employee_id, role, valid_from)", sql.id(), person.id(), role, since);
            byRole.putIfAbsent(role, person);
        }
        if (!row[5].isEmpty()) {
            DemoUnit unit = DemoUnit.valueOf(row[5]);
            staff.computeIfAbsent(unit, none -> new ArrayList<>()).add(person);
            employ(person, unit, "WORKS_IN");
        }
        if (!row[6].isEmpty()) {
            DemoUnit unit = DemoUnit.valueOf(row[6]);
            leaders.put(unit, person);
            employ(person, unit, "LEADS");
        }
    }

    private void employ(Person person, DemoUnit unit, String kind) throws SQLException {
        sql.insert(
                "employment (id, employee_id, unit_id, kind, valid_from)",
                sql.id(),
                person.id(),
                units.get(unit),
                kind,
                since);
    }

    private void appoint(String role, String kind) throws SQLException {
        sql.insert(
                "appointment (id, employee_id, kind, decision, valid_from)",
                sql.id(),
                byRole.get(role).id(),
                kind,
                DECISION,
                since);
    }

    private void setting(String key, String value) throws SQLException {
        sql.insert(
                "profile_setting (id, setting_key, revision, setting_value, valid_from, reason)",
                sql.id(),
                key,
                1,
                value,
                since.atStartOfDay(DemoData.ZONE).toInstant(),
                "Demokommunens namn");
    }

    long id(DemoUnit unit) {
        return units.get(unit);
    }

    List<Person> staff(DemoUnit unit) {
        return staff.get(unit);
    }

    Person person(String username) {
        return byName.get(username);
    }

    Person leader(DemoUnit unit) {
        return leaders.get(unit);
    }
}
