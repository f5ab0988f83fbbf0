package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/** Nine action plans of last year, this and the next, in all states, with their activities, check-ups and measures. */
final class DemoPlans {

    private static final String DONE = "DONE";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private final Map<String, Plan> plans = new HashMap<>();

    /** A plan with what its parts ask of it. */
    private static final class Plan {
        private long id;
        private int number;
        private int activities;
        private Long unit;
        private long responsible;
        private LocalDate ends;
    }

    DemoPlans(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    void load() throws SQLException {
        sql.flush();
        for (String[] row : Csv.rows("plans.csv")) {
            plan(row);
        }
        for (String[] row : Csv.rows("plan-activities.csv")) {
            activity(row);
        }
        for (String[] row : Csv.rows("plan-checkups.csv")) {
            checkUp(row);
        }
        sql.flush();
        sql.number("select setval('action_plan_number', " + plans.size() + ")");
    }

    private void plan(String[] row) throws SQLException {
        Plan plan = new Plan();
        plan.id = sql.id();
        plan.number = plans.size() + 1;
        plan.unit = unit(row[2]);
        plan.responsible = organisation.person(row[7]).id();
        plan.ends = day(row[6]);
        plans.put(row[0], plan);
        boolean draft = row[8].equals("DRAFT");
        boolean ended = row[8].equals("ENDED");
        long decider = row[2].equals("BJORKEN")
                ? plan.responsible
                : organisation.person("sofia").id();
        sql.insert(
                "action_plan (id, number, goal_id, unit_id, title, why, begins, ends, responsible_id, status, decided_on, decided_by_id,"
                        + " end_words, ended_at, ended_by_id)",
                plan.id,
                plan.number,
                sql.number("select id from goal where number = " + row[1]),
                plan.unit,
                row[3],
                row[4],
                day(row[5]),
                plan.ends,
                plan.responsible,
                row[8],
                draft ? null : earlier(day(row[5])),
                draft ? null : decider,
                ended ? row[9] : null,
                ended ? at(plan.ends) : null,
                ended ? plan.responsible : null);
    }

    private void activity(String[] row) throws SQLException {
        Plan plan = plans.get(row[0]);
        long id = sql.id();
        int position = ++plan.activities;
        boolean cancelled = row[9].equals("-");
        int progress = cancelled ? 0 : Integer.parseInt(row[9]);
        String status = cancelled ? "CANCELLED" : progress == 100 ? DONE : progress == 0 ? "PLANNED" : "ONGOING";
        long person = organisation.person(row[6]).id();
        LocalDate ends = day(row[8]);
        sql.insert(
                "activity (id, plan_id, position, kind, title, extent, how, unit_id, employee_id, begins, ends, status, progress)",
                id,
                plan.id,
                position,
                row[1],
                row[2],
                row[3].isEmpty() ? null : row[3],
                row[4],
                unit(row[5]),
                person,
                day(row[7]),
                ends,
                status,
                progress);
        if (!row[10].isEmpty()) {
            sql.insert(
                    "activity_report (id, activity_id, status, progress, words, by_id, at)",
                    sql.id(),
                    id,
                    status,
                    progress,
                    row[10],
                    person,
                    at(earlier(ends)));
        }
        if (!row[11].isEmpty()) {
            measure(plan, id, position, row, person, ends);
        }
    }

    private void measure(Plan plan, long activity, int position, String[] row, long person, LocalDate ends)
            throws SQLException {
        boolean done = row[11].equals(DONE);
        LocalDate due = !done && ends.isBefore(today) ? today.plusDays(10) : ends;
        LocalDate followUp = plan.ends.isBefore(due) ? due : plan.ends;
        sql.insert(
                "measure (id, origin, origin_id, origin_number, unit_id, reach, kind, title, description, expectation, measured_how,"
                        + " follow_up, owner_id, due, status, next_date, created_at, created_by_id, ended_at, ended_by_id, end_comment)",
                sql.id(),
                "ACTIVITY",
                activity,
                "H-" + plan.number + "-" + position,
                plan.unit == null ? organisation.id(DemoUnit.FORVALTNING) : plan.unit,
                "UNIT",
                "PREVENTIVE",
                row[2],
                row[4],
                "Bidrar till målet.",
                "Vid handlingsplanens avstämningar.",
                followUp,
                person,
                due,
                done ? DONE : "PLANNED",
                done ? followUp : due,
                at(day(row[7])),
                plan.responsible,
                done ? at(earlier(ends)) : null,
                done ? person : null,
                done ? row[10] : null);
    }

    private void checkUp(String[] row) throws SQLException {
        Plan plan = plans.get(row[0]);
        LocalDate due = day(row[1]);
        boolean held = !row[2].isEmpty();
        sql.insert(
                "plan_check_up (id, plan_id, due, held_on, note, outlook, late_then, by_id, at)",
                sql.id(),
                plan.id,
                due,
                held ? earlier(due) : null,
                held ? row[3] : null,
                held ? row[2] : null,
                held ? row[4] : null,
                held ? plan.responsible : null,
                held ? at(earlier(due)) : null);
    }

    private Long unit(String named) {
        return named.isEmpty() ? null : organisation.id(DemoUnit.valueOf(named));
    }

    /** As "-1/02-01": the first of February of last year. */
    private LocalDate day(String written) {
        String[] parts = written.split("/");
        return LocalDate.parse(today.getYear() + Integer.parseInt(parts[0]) + "-" + parts[1]);
    }

    /** What has been done is never ahead, whatever the day at which the data is made. */
    private LocalDate earlier(LocalDate day) {
        return day.isAfter(today) ? today.minusDays(1) : day;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(11, 15)).atZone(DemoData.ZONE).toInstant();
    }
}
