package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Two years of self-monitoring: a plan for every unit, its checks signed month by month, one unit that grows better in hygiene and one
 * that forgets, a check that goes on, an inspection with its reply, and measures of what was found.
 */
final class DemoChecks {

    private static final long SEED = 20_110_005;
    private static final int OBSERVED = 10;
    private static final int LAST_DAY = 24;

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private final Random random = new Random(SEED);
    private int number;

    /** A question of the wording in force. */
    private record Question(long id, String kind, String words) {}

    /** A question that did not reach the target, and led to a measure. */
    private record Found(
            long finding, String origin, String question, long unit, long owner, Instant made, LocalDate day) {}

    /** A list with its questions. */
    private record Checklist(long id, long version, String area, List<Question> questions) {}

    DemoChecks(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    void load() throws SQLException {
        sql.flush();
        for (String[] row : Csv.rows("checks.csv")) {
            Checklist list = list(Integer.parseInt(row[1]));
            for (String month : row[2].split(" ")) {
                for (int back = 1; back >= 0; back--) {
                    planned(row[0], list, YearMonth.of(today.getYear() - back, Integer.parseInt(month)));
                }
            }
        }
        documents();
        ongoing();
        sign();
        findings();
        sql.number("select setval('check_round_number', " + number + ")");
    }

    private Checklist list(int listNumber) throws SQLException {
        List<Question> questions = new ArrayList<>();
        long[] ids = new long[2];
        String[] area = new String[1];
        sql.each(
                "select l.id, v.id, v.area, q.id, q.kind, q.words from check_list l join check_list_version v on v.list_id = l.id"
                        + " and v.status = 'IN_FORCE' join check_question q on q.version_id = v.id where l.number = "
                        + listNumber + " order by q.place",
                row -> {
                    ids[0] = row.getLong(1);
                    ids[1] = row.getLong(2);
                    area[0] = row.getString(3);
                    questions.add(new Question(row.getLong(4), row.getString(5), row.getString(6)));
                });
        return new Checklist(ids[0], ids[1], area[0], questions);
    }

    private void planned(String kind, Checklist list, YearMonth month) throws SQLException {
        boolean inspection = kind.equals("INSPECTION");
        DemoOrganisation.Person planner = organisation.person(inspection ? "mats" : "sofia");
        LocalDate first = month.atDay(1);
        long plan = sql.id();
        sql.insert(
                "check_plan (id, kind, for_year, for_month, unit_id, list_id, planned_by_id, planned_at)",
                plan,
                kind,
                month.getYear(),
                month.getMonthValue(),
                inspection ? organisation.id(DemoUnit.BJORKEN) : null,
                list.id(),
                planner.id(),
                at(LocalDate.of(month.getYear() - 1, 12, 10)));
        LocalDate done = month.atDay(10 + random.nextInt(LAST_DAY - 10));
        for (DemoUnit unit : DemoUnit.values()) {
            boolean concerned = unit.operation != null
                    && (list.area().equals("COMMON")
                            || unit.areas.stream()
                                    .anyMatch(law ->
                                            law.equals("HSL") == list.area().equals("HEALTH_CARE")));
            boolean forgotten = unit == DemoUnit.FAMILJ && !first.isBefore(today.minusMonths(5));
            if (concerned && !forgotten && done.isBefore(today) && (!inspection || unit == DemoUnit.BJORKEN)) {
                long leader =
                        inspection ? planner.id() : organisation.leader(unit).id();
                long round = round(kind, list, unit, plan, month.atEndOfMonth(), leader, done.minusDays(2));
                sheet(round, list, unit, leader, done, true);
            }
        }
    }

    private long round(
            String kind, Checklist list, DemoUnit unit, Long plan, LocalDate due, long leader, LocalDate begun)
            throws SQLException {
        long round = sql.id();
        number++;
        sql.insert(
                "check_round (id, number, kind, version_id, unit_id, plan_id, due, begun_by_id, begun_at, status)",
                round,
                number,
                kind,
                list.version(),
                organisation.id(unit),
                plan,
                due,
                leader,
                at(begun),
                "ONGOING");
        return round;
    }

    private void sheet(long round, Checklist list, DemoUnit unit, long person, LocalDate done, boolean whole)
            throws SQLException {
        long sheet = sql.id();
        sql.insert(
                "check_sheet (id, round_id, person_id, asked_at, handed_in_at)",
                sheet,
                round,
                person,
                at(done.minusDays(2)),
                whole ? at(done) : null);
        int most = whole ? list.questions().size() : 3;
        for (Question question : list.questions().subList(0, most)) {
            answer(sheet, question, unit, done);
        }
    }

    private void answer(long sheet, Question question, DemoUnit unit, LocalDate day) throws SQLException {
        boolean observations = question.kind().equals("OBSERVATIONS");
        boolean yesNo = question.kind().equals("YES_NO");
        boolean right = random.nextInt(12) > 0;
        int seen = observations ? seen(unit, day) : right ? 1 : 0;
        sql.insert(
                "check_answer (id, sheet_id, question_id, choice, figure, was_right, observed, score_right, score_of, at)",
                sql.id(),
                sheet,
                question.id(),
                yesNo ? right ? "YES" : "NO" : null,
                figure(question, right),
                observations ? seen : null,
                observations ? OBSERVED : null,
                seen,
                observations ? OBSERVED : 1,
                at(day));
    }

    /** Most are right nine times of ten; in one unit it has become so only this year. */
    private int seen(DemoUnit unit, LocalDate day) {
        int usual = unit == DemoUnit.BJORKEN && day.getYear() < today.getYear() ? 7 : 9;
        return Math.min(OBSERVED, usual + random.nextInt(3) - (random.nextInt(3) == 0 ? 1 : 0));
    }

    private static Integer figure(Question question, boolean right) {
        return switch (question.kind()) {
            case "SCALE" -> right ? 4 : 2;
            case "NUMBER" -> question.words().contains("nattfasta") ? (right ? 11 : 13) : right ? 6 : 27;
            default -> null;
        };
    }

    /** A document of every month of this year to go through with the staff. */
    private void documents() throws SQLException {
        List<Long> routines = new ArrayList<>();
        sql.each(
                "select v.routine_id from routine_version v join staff_meeting_document d on d.version_id = v.id"
                        + " where v.status = 'IN_FORCE' group by 1 order by 1 limit 4",
                row -> routines.add(row.getLong(1)));
        int month = 2;
        for (Long routine : routines) {
            sql.insert(
                    "check_plan (id, kind, for_year, for_month, routine_id, planned_by_id, planned_at)",
                    sql.id(),
                    "SELF_CHECK",
                    today.getYear(),
                    month,
                    routine,
                    organisation.person("sofia").id(),
                    at(LocalDate.of(today.getYear() - 1, 12, 10)));
            month += 3;
        }
    }

    /** In one unit hygiene is being checked outside the plan, by the manager and one of the staff. */
    private void ongoing() throws SQLException {
        Checklist hygiene = list(1);
        long leader = organisation.leader(DemoUnit.BJORKEN).id();
        long round =
                round("SELF_CHECK", hygiene, DemoUnit.BJORKEN, null, today.plusDays(5), leader, today.minusDays(3));
        sheet(round, hygiene, DemoUnit.BJORKEN, leader, today.minusDays(1), true);
        sheet(round, hygiene, DemoUnit.BJORKEN, organisation.person("anna").id(), today.minusDays(1), false);
    }

    /** Those that all have handed in, with what they gave. */
    private void sign() throws SQLException {
        sql.flush();
        sql.number("""
                with given as (select s.round_id, sum(a.score_right) as score_right, sum(a.score_of) as score_of,
                    max(s.handed_in_at) as handed_in_at from check_sheet s join check_answer a on a.sheet_id = s.id
                    group by 1 having count(*) = count(s.handed_in_at)),
                signed as (update check_round r set status = 'SIGNED', score_right = g.score_right, score_of = g.score_of,
                    ended_at = g.handed_in_at + interval '1 hour', ended_by_id = r.begun_by_id,
                    end_words = case when r.kind = 'INSPECTION' then 'Besök i verksamheten med genomgång av förråd och listor.' end,
                    reply_words = case when r.kind = 'INSPECTION' then 'Vi har gått igenom bristerna på arbetsplatsträffen och rättat dem.' end,
                    replied_at = case when r.kind = 'INSPECTION' then g.handed_in_at + interval '5 days' end,
                    replied_by_id = case when r.kind = 'INSPECTION' then (select m.employee_id from employment m
                        where m.unit_id = r.unit_id and m.kind = 'LEADS' order by m.id limit 1) end
                    from given g where g.round_id = r.id returning 1)
                select count(*) from signed""");
    }

    /** What did not reach the target, and measures of what was found lately. */
    private void findings() throws SQLException {
        List<Found> led = new ArrayList<>();
        sql.each("""
                select r.id, q.id, sum(a.score_right), sum(a.score_of), 'EK-' || r.number || '.' || q.place, q.words, r.unit_id,
                    r.ended_by_id, r.ended_at, r.kind, v.target
                from check_round r join check_list_version v on v.id = r.version_id join check_question q on q.version_id = v.id
                join check_sheet s on s.round_id = r.id join check_answer a on a.sheet_id = s.id and a.question_id = q.id
                where r.status = 'SIGNED' group by r.id, q.id, v.target
                having sum(a.score_right) * 100 < v.target * sum(a.score_of) order by r.id, q.place""", row -> {
            long finding = sql.id();
            sql.insert(
                    "check_finding (id, round_id, question_id, score_right, score_of)",
                    finding,
                    row.getLong(1),
                    row.getLong(2),
                    row.getInt(3),
                    row.getInt(4));
            Instant ended = row.getTimestamp(9).toInstant();
            LocalDate day = ended.atZone(DemoData.ZONE).toLocalDate();
            if (row.getString(10).equals("SELF_CHECK") && day.isAfter(today.minusDays(150)) && random.nextInt(3) > 0) {
                led.add(new Found(
                        finding, row.getString(5), row.getString(6), row.getLong(7), row.getLong(8), ended, day));
            }
        });
        sql.flush();
        for (Found each : led) {
            measure(each);
        }
    }

    private void measure(Found found) throws SQLException {
        LocalDate due = found.day().plusDays(30);
        boolean done = due.isBefore(today);
        String title = "Åtgärda: " + found.question();
        sql.insert(
                "measure (id, origin, origin_id, origin_number, unit_id, reach, kind, title, expectation, follow_up, owner_id,"
                        + " due, status, next_date, created_at, created_by_id, ended_at, ended_by_id, end_comment)",
                sql.id(),
                "CHECK_FINDING",
                found.finding(),
                found.origin(),
                found.unit(),
                "UNIT",
                "CORRECTIVE",
                title.length() > 150 ? title.substring(0, 150) : title,
                "Frågan når målet vid nästa kontroll.",
                found.day().plusDays(90),
                found.owner(),
                due,
                done ? "DONE" : "PLANNED",
                done ? found.day().plusDays(90) : due,
                found.made(),
                found.owner(),
                done ? at(due.minusDays(3)) : null,
                done ? found.owner() : null,
                done ? "Genomgånget på arbetsplatsträffen." : null);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(13, 20)).atZone(DemoData.ZONE).toInstant();
    }
}
