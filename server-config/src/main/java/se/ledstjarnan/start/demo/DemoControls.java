package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The internal control plans of last year and this year with what their controls have shown, one of them never carried out, the
 * follow-ups as far as their days have passed, and a draft for next year.
 */
final class DemoControls {

    private static final String BODY = "Kommunstyrelsen";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private final Map<String, Long> results = new HashMap<>();
    private final Map<String, Long> risks = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private long scale;
    private int plans;

    /** A control that showed something wrong, to be made a measure of. */
    private record Remark(long performance, String number, String words, long owner, LocalDate day, boolean grave) {}

    DemoControls(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    void load() throws SQLException {
        sql.flush();
        scale = sql.number("select id from risk_scale where family = 1 and retired_at is null");
        sql.each("select meaning, id from control_result", row -> results.put(row.getString(1), row.getLong(2)));
        for (int back = 1; back >= 0; back--) {
            year(today.getYear() - back, back == 0);
        }
        draft(today.getYear() + 1);
        for (Remark remark : remarks) {
            measure(remark);
        }
        sql.flush();
        sql.number("select setval('control_plan_number', " + plans + ")");
    }

    private void year(int year, boolean now) throws SQLException {
        LocalDate decided = LocalDate.of(year - 1, 12, 16);
        long plan = plan(year, "DECIDED", decided);
        int place = 0;
        for (String[] row : Csv.rows("control-risks.csv")) {
            place++;
            risk(plan, place, row, now);
        }
        int position = 0;
        for (String[] row : Csv.rows("control-moments.csv")) {
            position++;
            moment(plan, position, row, year, row[now ? 9 : 8]);
        }
        sql.flush();
        for (LocalDate day : List.of(LocalDate.of(year, 6, 1), LocalDate.of(year, 12, 31))) {
            LocalDate made = day.plusDays(day.getMonthValue() == 6 ? 7 : 14);
            if (made.isBefore(today)) {
                followUp(plan, day, made, now);
            }
        }
    }

    private long plan(int year, String status, LocalDate decided) throws SQLException {
        long plan = sql.id();
        plans++;
        boolean done = decided != null;
        sql.insert(
                "control_plan (id, number, for_year, body, owner_id, made_at, status, decided_by_body, decided_on, decision_paragraph,"
                        + " decision_register_number, recorded_by_id, recorded_at)",
                plan,
                plans,
                year,
                BODY,
                organisation.person("kerstin").id(),
                at(done ? decided.minusDays(60) : today.minusDays(10)),
                status,
                done ? BODY : null,
                decided,
                done ? String.valueOf(130 + plans) : null,
                done ? "KS " + decided.getYear() + "/" + (410 + plans) : null,
                done ? organisation.person("nora").id() : null,
                done ? at(decided.plusDays(2)) : null);
        sql.insert("control_plan_day (plan_id, day)", plan, LocalDate.of(year, 6, 1));
        sql.insert("control_plan_day (plan_id, day)", plan, LocalDate.of(year, 12, 31));
        return plan;
    }

    private void risk(long plan, int place, String[] row, boolean now) throws SQLException {
        long id = sql.id();
        risks.put(plan + row[0], id);
        Long source = row[5].isEmpty() ? found(row[3], now) : null;
        String[] judged = source == null
                ? row[5].split(",")
                : sql.text("select probability || ',' || consequence from risk_now where risk_id = " + source)
                        .split(",");
        sql.insert(
                "control_risk (id, plan_id, position, process, risk_id, event, cause, category_id, scale_id, probability, consequence,"
                        + " existing, added, reason)",
                id,
                plan,
                place,
                row[1],
                source,
                row[3],
                source == null ? row[4] : sql.text("select cause from risk where id = " + source),
                sql.number("select id from control_category where name = '" + row[2] + "'"),
                scale,
                Integer.valueOf(judged[0]),
                Integer.valueOf(judged[1]),
                row[6],
                row[7].isEmpty() ? null : row[7],
                row[8].isEmpty() ? null : row[8]);
    }

    /** The risk of that name in the latest analysis, or for last year's plan in the one before that, if there is one. */
    private Long found(String event, boolean latest) throws SQLException {
        return sql.number(
                "select r.id from risk r join risk_analysis a on a.id = r.analysis_id where a.status <> 'UNDER_WORK'"
                        + " and r.event = '" + event + "' order by a.begun_on desc offset (select case when " + latest
                        + " or count(*) = 1 then 0 else 1 end from risk s join risk_analysis b on b.id = s.analysis_id"
                        + " where b.status <> 'UNDER_WORK' and s.event = '" + event + "') limit 1");
    }

    private void moment(long plan, int position, String[] row, int year, String shown) throws SQLException {
        long id = sql.id();
        long responsible = organisation.person(row[5]).id();
        sql.insert(
                "control_moment (id, plan_id, risk_id, position, words, method, sample, months, responsible_id, report_to, list_id)",
                id,
                plan,
                risks.get(plan + row[0]),
                position,
                row[1],
                row[2],
                row[3],
                row[4],
                responsible,
                row[6],
                row[7].isEmpty() ? null : sql.number("select id from check_list where number = " + row[7]));
        if (!shown.isEmpty()) {
            for (String each : shown.split("\\|")) {
                perform(id, "IK-" + plans + "-" + position, row[1], responsible, year, each.split(":", -1));
            }
        }
    }

    private void perform(long moment, String number, String control, long by, int year, String[] shown)
            throws SQLException {
        int month = Integer.parseInt(shown[0]);
        LocalDate day = YearMonth.of(year, month).atDay(20);
        if (!results.containsKey(shown[1]) || !day.isBefore(today)) {
            return;
        }
        boolean remark = !shown[2].isEmpty();
        long id = sql.id();
        sql.insert(
                "control_performance (id, moment_id, for_month, result_id, done_on, words, deviation, by_id, at)",
                id,
                moment,
                month,
                results.get(shown[1]),
                day,
                shown[1].equals("NOT_DONE")
                        ? "Den som gör uppföljningarna var frånvarande hela hösten och ingen ersättare var utsedd."
                        : "Kontrollen är gjord enligt planen.",
                remark ? shown[2] : null,
                by,
                at(day.plusDays(1)));
        if (remark) {
            remarks.add(new Remark(id, number + "-" + month, control, by, day, shown[1].equals("MAJOR")));
        }
    }

    private void followUp(long plan, LocalDate day, LocalDate made, boolean now) throws SQLException {
        long id = sql.id();
        boolean half = day.getMonthValue() == 6;
        LocalDate approved = made.plusDays(half ? 14 : 28);
        boolean decided = approved.isBefore(today);
        sql.insert(
                "control_follow_up (id, plan_id, day, words, by_id, at, decided_by_body, decided_on, decision_paragraph,"
                        + " decision_register_number, recorded_by_id)",
                id,
                plan,
                day,
                half
                        ? "Kontrollerna under våren är i huvudsak gjorda. Behörigheter som finns kvar när någon slutar är den största bristen; en åtgärd är beslutad."
                        : "Årets kontroller visar att omprövning av beslut och behörigheter har blivit bättre. Avtalsuppföljningen kunde inte kontrolleras som planerat.",
                organisation.person("kerstin").id(),
                at(made),
                decided ? BODY : null,
                decided ? approved : null,
                decided ? String.valueOf(half ? 71 : 12) : null,
                decided ? "KS " + approved.getYear() + "/" + (half ? 188 : 31) : null,
                decided ? organisation.person("nora").id() : null);
        sql.flush();
        sql.execute(
                "insert into control_risk_after (follow_up_id, risk_id, probability, consequence, words) select " + id
                        + ", c.id, greatest(1, c.probability - case when " + (!half || now)
                        + " and c.position % 2 = 0 then 1 else 0 end), c.consequence, case when c.position % 2 = 0 then"
                        + " 'Kontrollerna visar färre brister än förra gången.' end from control_risk c where c.plan_id = "
                        + plan);
        sql.execute(
                "insert into control_outcome (follow_up_id, moment_id, for_month, meaning, word, done_on, by_name, words, deviation,"
                        + " rounds, score_right, score_of) select " + id
                        + ", d.moment_id, d.for_month, d.meaning, d.word, d.done_on, e.given_name || ' ' || e.family_name, d.words, d.deviation,"
                        + " coalesce(d.rounds, 0), d.score_right, d.score_of from control_due d left join employee e on e.id = d.by_id"
                        + " where d.plan_id = " + plan + " and d.due <= date '" + day
                        + "' and not exists (select 1 from control_outcome o"
                        + " where o.moment_id = d.moment_id and o.for_month = d.for_month and o.meaning is not null)");
    }

    /** Next year's, with two of the risks. */
    private void draft(int year) throws SQLException {
        long plan = plan(year, "DRAFT", null);
        List<String[]> rows = Csv.rows("control-risks.csv");
        risk(plan, 1, rows.get(1), true);
        risk(plan, 2, rows.get(4), true);
        String[] row = Csv.rows("control-moments.csv").get(2);
        moment(plan, 1, row, year, "");
        sql.flush();
    }

    private void measure(Remark remark) throws SQLException {
        LocalDate due = remark.day().plusDays(45);
        LocalDate judged = remark.day().plusDays(150);
        boolean done = due.isBefore(today);
        boolean verdict = judged.isBefore(today);
        if (!remark.grave()) {
            return;
        }
        sql.insert(
                "measure (id, origin, origin_id, origin_number, unit_id, reach, kind, title, expectation, follow_up, owner_id, due,"
                        + " status, next_date, created_at, created_by_id, ended_at, ended_by_id, end_comment, verdict,"
                        + " verdict_comment, verdict_at, verdict_by_id)",
                sql.id(),
                "CONTROL",
                remark.performance(),
                remark.number(),
                organisation.id(DemoUnit.FORVALTNING),
                "UNIT",
                "CORRECTIVE",
                "Åtgärda: " + remark.words(),
                "Nästa kontroll är utan anmärkning.",
                judged,
                remark.owner(),
                due,
                done ? "DONE" : "PLANNED",
                done ? verdict ? null : judged : due,
                at(remark.day().plusDays(2)),
                remark.owner(),
                done ? at(due.minusDays(2)) : null,
                done ? remark.owner() : null,
                done ? "Genomfört och redovisat." : null,
                verdict ? "ACHIEVED" : null,
                verdict ? "Nästa kontroll visade färre brister." : null,
                verdict ? at(judged) : null,
                verdict ? remark.owner() : null);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(15, 5)).atZone(DemoData.ZONE).toInstant();
    }
}
