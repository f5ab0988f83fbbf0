package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The main process with its documents, and five more, as a municipality could have described its work. */
final class DemoProcesses {

    private static final String MAIN = "MAIN";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private final Map<String, Long> documents = new HashMap<>();
    private final Map<String, Long> mainActivities = new HashMap<>();
    private final Map<Long, List<String>> needed = new LinkedHashMap<>();
    private int number;
    private String process;
    private long version;
    private int position;

    DemoProcesses(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    void load() throws SQLException {
        sql.flush();
        sql.each(
                "select v.title, v.routine_id from routine_version v where v.status = 'IN_FORCE'",
                row -> documents.put(row.getString(1), row.getLong(2)));
        sql.each(
                "select a.name, a.id from process_activity a join process_version v on v.id = a.version_id"
                        + " join process p on p.id = v.process_id where p.is_main and v.status = 'ESTABLISHED'",
                row -> mainActivities.put(row.getString(1), row.getLong(2)));
        number = (int) sql.number("select max(number) from process");
        for (String[] row : Csv.rows("processes.csv")) {
            long activity = row[0].equals(MAIN) ? mainActivities.get(row[4]) : activity(row);
            needed.put(activity, row[8].isEmpty() ? List.of() : List.of(row[8].split("\\|")));
        }
        sql.flush();
        for (Map.Entry<Long, List<String>> each : needed.entrySet()) {
            for (String title : each.getValue()) {
                sql.insert("activity_routine (activity_id, routine_id)", each.getKey(), documents.get(title));
            }
        }
        sql.flush();
        sql.number("select setval('process_number', " + number + ")");
    }

    private long activity(String[] row) throws SQLException {
        if (!row[0].equals(process)) {
            begin(row);
        }
        long id = sql.id();
        sql.insert(
                "process_activity (id, version_id, position, name, description, cooperation, partner)",
                id,
                version,
                ++position,
                row[4],
                row[5],
                row[6],
                row[7].isEmpty() ? null : row[7]);
        return id;
    }

    private void begin(String[] row) throws SQLException {
        process = row[0];
        position = 0;
        version = sql.id();
        long id = sql.id();
        long owner = organisation
                .person(row[1].equals("HEALTH_CARE") ? "mats" : "sofia")
                .id();
        LocalDate from = today.minusDays(100L + 20L * ++number);
        sql.insert("process (id, number)", id, number);
        sql.insert(
                "process_version (id, process_id, version_no, status, name, purpose, reach, areas, author_id, created_at,"
                        + " established_by_id, valid_from)",
                version,
                id,
                1,
                "ESTABLISHED",
                row[0],
                row[3],
                row[1],
                row[2],
                owner,
                from.atTime(9, 0).atZone(DemoData.ZONE).toInstant(),
                owner,
                from);
    }
}
