package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Missions and fourteen goals with what they came to last year and this: decided and broken down, reached and not, one ended, drafts. */
final class DemoGoals {

    private static final String INTO_VERSION =
            "goal_version (id, goal_id, version_no, title, text, kind, term, first_year, last_year, for_citizens, indicators, reason,"
                    + " written_by_id, written_at, decided_by_body, decided_on, decision_paragraph, decision_number, recorded_by_id, recorded_at)";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private final int year;
    private final DemoOutcomes outcomes;
    private final Map<String, Goal> goals = new LinkedHashMap<>();

    /** What is known of a goal that others are broken down from. */
    private record Goal(long id, int number) {}

    DemoGoals(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
        this.year = today.getYear();
        this.outcomes = new DemoOutcomes(sql, organisation, today);
    }

    void load() throws SQLException {
        outcomes.load();
        for (String[] row : Csv.rows("goals.csv")) {
            goal(row);
        }
        change();
        comments();
        missions();
        sql.flush();
        sql.number("select setval('goal_number', " + goals.size() + ")");
    }

    private void goal(String[] row) throws SQLException {
        Goal goal = new Goal(sql.id(), goals.size() + 1);
        goals.put(row[0], goal);
        Goal parent = goals.get(row[4]);
        boolean draft = row[9].equals("DRAFT");
        boolean ended = row[9].equals("ENDED");
        boolean board = parent == null;
        int first = year + Integer.parseInt(row[7]);
        LocalDate decided = draft ? null : LocalDate.of(first - 1, 12, board ? 9 : 18);
        String number = board && !draft ? "KS " + (first - 1) + "/" + (310 + goal.number()) : null;
        String paragraph = board && !draft ? Integer.toString(120 + goal.number()) : null;
        String body = board && !draft ? "Kommunstyrelsen" : null;
        Long unit = row[3].isEmpty() ? null : organisation.id(DemoUnit.valueOf(row[3]));
        long by = person(row[3]);
        sql.insert(
                "goal (id, number, title, text, unit_id, parent_id, kind, term, first_year, last_year, status, for_citizens,"
                        + " decided_by_body, decided_on, decision_paragraph, decision_number, made_by_id, made_at, ended_on, ended_because)",
                goal.id(),
                goal.number(),
                row[1],
                row[2],
                unit,
                parent == null ? null : parent.id(),
                row[5],
                row[6],
                first,
                year + Integer.parseInt(row[8]),
                row[9],
                row[10].equals("1"),
                body,
                decided,
                paragraph,
                number,
                by,
                at(draft ? today.minusDays(20) : decided.minusDays(40)),
                ended ? LocalDate.of(year, 3, 1) : null,
                ended ? "Målet är nått två år i rad och följs i stället i jämförelsen med andra kommuner." : null);
        Map<String, Integer> measured = measured(row[11]);
        for (Map.Entry<String, Integer> each : measured.entrySet()) {
            sql.insert(
                    "goal_indicator (goal_id, indicator_id, weight)",
                    goal.id(),
                    outcomes.id(each.getKey()),
                    each.getValue());
        }
        if (!draft) {
            sql.insert(
                    INTO_VERSION,
                    sql.id(),
                    goal.id(),
                    1,
                    row[1],
                    row[2],
                    row[5],
                    row[6],
                    first,
                    year + Integer.parseInt(row[8]),
                    row[10].equals("1"),
                    joined(measured),
                    null,
                    by,
                    at(decided.minusDays(40)),
                    body,
                    decided,
                    paragraph,
                    number,
                    board ? organisation.person("nora").id() : by,
                    at(decided.plusDays(2)));
        }
    }

    private static Map<String, Integer> measured(String written) {
        Map<String, Integer> measured = new LinkedHashMap<>();
        for (String each : written.split(",")) {
            String[] parts = each.split(":");
            measured.put(parts[0], parts.length == 1 ? null : Integer.valueOf(parts[1]));
        }
        return measured;
    }

    private String joined(Map<String, Integer> measured) {
        return measured.entrySet().stream()
                .map(each -> outcomes.id(each.getKey()) + (each.getValue() == null ? "" : ":" + each.getValue()))
                .collect(Collectors.joining(","));
    }

    private long person(String unit) {
        return unit.isEmpty()
                ? organisation.person("sofia").id()
                : organisation.leader(DemoUnit.valueOf(unit)).id();
    }

    /** One decided goal is to be changed: its new wording waits for the board. */
    private void change() throws SQLException {
        String[] row = Csv.rows("goals.csv").stream()
                .filter(each -> each[0].equals("G12"))
                .findFirst()
                .orElseThrow();
        sql.insert(
                INTO_VERSION,
                sql.id(),
                goals.get("G12").id(),
                2,
                "Medarbetare stannar hos oss, mår bra och lär av det som händer",
                row[2],
                row[5],
                row[6],
                year + Integer.parseInt(row[7]),
                year + Integer.parseInt(row[8]),
                true,
                joined(measured(row[11])),
                "Sjukfrånvaron och personalrörligheten behöver synas tydligare i målet.",
                organisation.person("sofia").id(),
                at(today.minusDays(12)),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private void comments() throws SQLException {
        String into = "goal_comment (id, goal_id, unit_id, words, by_id, at, answer, answered_by_id, answered_at)";
        long bjorken = organisation.id(DemoUnit.BJORKEN);
        long karin = organisation.person("karin").id();
        sql.insert(
                into,
                sql.id(),
                goals.get("G3").id(),
                bjorken,
                "Kvällsfikat fungerar bra. På natten är vi två och hinner sällan erbjuda nattmål till alla som är vakna.",
                organisation.person("anna").id(),
                at(today.minusDays(60)),
                "Tack. Vi provar att ställa fram färdiga nattmål i kylen på båda våningarna från och med nästa vecka.",
                karin,
                at(today.minusDays(55)));
        sql.insert(
                into,
                sql.id(),
                goals.get("G3").id(),
                bjorken,
                "Mätningen borde göras en vanlig vecka. Förra gången var det sommarvikarier.",
                organisation.person("aminaf").id(),
                at(today.minusDays(6)),
                null,
                null,
                null);
    }

    private void missions() throws SQLException {
        for (String[] row : Csv.rows("missions.csv")) {
            long id = sql.id();
            LocalDate from = LocalDate.of(year + Integer.parseInt(row[1]), 1, 1);
            sql.insert(
                    "mission (id, unit_id, text, vision, valid_from, valid_to, made_by_id, made_at)",
                    id,
                    row[0].isEmpty() ? null : organisation.id(DemoUnit.valueOf(row[0])),
                    row[3],
                    row[4].isEmpty() ? null : row[4],
                    from,
                    row[2].isEmpty() ? null : LocalDate.of(year + Integer.parseInt(row[2]), 12, 31),
                    person(row[0]),
                    at(from.minusDays(30)));
            sql.flush();
            sql.execute("insert into mission_law (mission_id, duty, reference_no) select " + id
                    + ", duty, reference_no from (select distinct on (law, provision) law, provision, duty, reference_no from legal_reference"
                    + " where valid_to is null and law in (" + laws(row[5])
                    + ") order by law, provision, duty, reference_no) l order by law, provision limit 3");
        }
        sql.execute(
                "insert into mission_decision (mission_id, decision_id) select m.id, d.id from mission m, board_decision d"
                        + " where m.unit_id is null and m.valid_to is null and d.subject = 'SYSTEM' and d.struck_at is null");
    }

    private static String laws(String written) {
        return Arrays.stream(written.split(",")).map(law -> "'" + law + "'").collect(Collectors.joining(", "));
    }

    static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 20)).atZone(DemoData.ZONE).toInstant();
    }
}
