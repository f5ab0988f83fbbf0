package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.ledstjarnan.start.demo.DemoOrganisation.Person;

/** Some 25 lex Sarah cases over three years, in every state, each with the deviation that it came from. */
final class DemoLexSarah {

    private static final String DEVIATION = """
            deviation (id, number, title, status, kind, source, concerns, occurred_at, what_happened, done_at_once, unit_id,
            reporter_id, opened_at, reported_at, receiving_unit_id, area, category_id, event_type, severity, probability,
            restriction, feedback_at, closed_at)""";
    private static final String CASE = """
            lex_sarah (id, number, origin, status, title, unit_id, deviation_id, deviation_number, reporter_id, reported,
            occurred_at, received_at, performer_name, performer_contact, performer_received_on, area, investigator_id,
            template_id, started_at, proposed_at, proposed_by_id, proposed_grade, quick, grade, decided_at, serious_at,
            ivo_notified_on, ivo_reference, ivo_sent_on, ivo_decided_on, ivo_decision, ivo_outcome, closed_at)""";
    private static final List<String> STATES = List.of("RECEIVED", "INVESTIGATING", "PROPOSED", "DECIDED", "CLOSED");

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final Instant now;
    private final Person kerstin;
    private final Map<Integer, Integer> numbers = new TreeMap<>();
    private final DemoLexSarahCourse course;
    private long template;

    DemoLexSarah(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.now = now.truncatedTo(ChronoUnit.MINUTES);
        this.kerstin = organisation.person("kerstin");
        this.course = new DemoLexSarahCourse(sql, kerstin, organisation.person("sofia"));
    }

    /** One line of the file, with what its days come to. */
    record Story(String[] row, Instant received) {

        String get(int field) {
            return row[field].isEmpty() ? null : row[field];
        }

        boolean isPerformers() {
            return row[2].equals("PERFORMER");
        }

        boolean has(String state) {
            return STATES.indexOf(row[3]) >= STATES.indexOf(state);
        }

        boolean isQuick() {
            return "NO_MISCONDUCT".equals(row[4]);
        }

        boolean isSerious() {
            return row[4].contains("SERIOUS");
        }

        Instant after(double days) {
            return received.plus(Duration.ofMinutes((long) (days * 24 * 60)));
        }

        static LocalDate day(Instant moment) {
            return moment.atZone(DemoData.ZONE).toLocalDate();
        }
    }

    /** @param deviations the last number of a deviation by year; made higher by those that are added */
    void load(Map<Integer, Integer> deviations) throws SQLException {
        sql.flush();
        template = sql.number("select max(id) from lex_sarah_template");
        course.follow(template);
        for (String[] row : Csv.rows("lexsarah.csv")) {
            Story story = new Story(row, DemoData.daytime(now, Long.parseLong(row[1])));
            tell(story, deviations);
        }
        reportedLastNight();
        for (Map.Entry<Integer, Integer> year : numbers.entrySet()) {
            sql.insert("lex_sarah_number (year, last)", year.getKey(), year.getValue());
        }
    }

    private String number(Instant received) {
        int year = Story.day(received).getYear();
        return "LS-%d-%04d".formatted(year, numbers.merge(year, 1, Integer::sum));
    }

    private void tell(Story story, Map<Integer, Integer> deviations) throws SQLException {
        boolean performer = story.isPerformers();
        DemoUnit unit = performer ? null : DemoUnit.valueOf(story.get(0));
        Person reporter = performer
                ? null
                : organisation
                        .staff(unit)
                        .get(Integer.parseInt(story.get(1))
                                % organisation.staff(unit).size());
        Long deviation = performer ? null : sql.id();
        String deviationNumber = performer ? null : deviationNumber(story, deviations);
        if (!performer) {
            deviation(story, unit, reporter, deviation, deviationNumber);
        }
        write(story, unit, reporter, deviation, deviationNumber);
    }

    private static String deviationNumber(Story story, Map<Integer, Integer> deviations) {
        int year = Story.day(story.received()).getYear();
        return "%d-%04d".formatted(year, deviations.merge(year, 1, Integer::sum));
    }

    private void deviation(Story story, DemoUnit unit, Person reporter, long id, String number) throws SQLException {
        boolean closed = story.has("CLOSED");
        sql.insert(
                DEVIATION,
                id,
                number,
                title(story),
                closed ? "CLOSED" : "REPORTED",
                story.get(2).equals("REPORT") ? "MISCONDUCT" : "DEVIATION",
                "STAFF",
                "ONE_PERSON",
                story.after(-0.1),
                story.get(5),
                story.get(6),
                organisation.id(unit),
                reporter.id(),
                story.after(-0.001),
                story.received(),
                organisation.id(unit),
                area(unit),
                closed ? sql.category("BEMOTANDE") : null,
                closed ? "EVENT" : null,
                closed ? Integer.valueOf(2) : null,
                closed ? Integer.valueOf(2) : null,
                "LEX_SARAH",
                closed ? story.after(27) : null,
                closed ? story.after(28) : null);
        sql.flush();
        sql.insert(
                "case_event (id, deviation_id, action, status_after, happened_at, employee_id, comment)",
                sql.id(),
                id,
                null,
                "REPORTED",
                story.received(),
                reporter.id(),
                null);
    }

    private void write(Story story, DemoUnit unit, Person reporter, Long deviation, String deviationNumber)
            throws SQLException {
        long id = sql.id();
        boolean started = story.has("INVESTIGATING");
        boolean proposed = story.has("PROPOSED");
        boolean decided = story.has("DECIDED");
        boolean serious = decided && story.isSerious();
        boolean closed = story.has("CLOSED");
        String number = number(story.received());
        LocalDate notified = serious ? Story.day(story.after(closed ? 25 : 4)) : null;
        sql.insert(
                CASE,
                id,
                number,
                story.get(2),
                story.get(3),
                title(story),
                unit == null ? null : organisation.id(unit),
                deviation,
                deviationNumber,
                reporter == null ? null : reporter.id(),
                story.get(5),
                story.after(-0.1),
                story.received(),
                unit == null ? "Omsorg i Norr AB" : null,
                unit == null ? "Kvalitetsansvarig, 0000-00 00 00" : null,
                unit == null ? Story.day(story.after(-1)) : null,
                started ? area(unit) : null,
                started ? kerstin.id() : null,
                started ? Long.valueOf(template) : null,
                started ? story.after(0.4) : null,
                proposed ? story.after(16) : null,
                proposed ? kerstin.id() : null,
                proposed ? story.get(4) : null,
                proposed && story.isQuick(),
                decided ? story.get(4) : null,
                decided ? story.after(24) : null,
                serious ? story.after(closed ? 24 : 2) : null,
                notified,
                serious ? "3.1.2-" + (10_000 + Integer.parseInt(story.get(1))) + "/" + notified.getYear() : null,
                serious && closed ? notified : null,
                serious && closed ? notified.plusDays(70) : null,
                serious && closed ? "IVO avslutar ärendet. Kommunen har gjort det som behövs." : null,
                serious && closed ? "Larm och tillsyn kontrolleras nu varje vecka." : null,
                closed ? story.after(28) : null);
        course.step(id, null, "RECEIVED", null, reporter == null ? kerstin : reporter, story.received());
        if (started) {
            course.investigate(id, story);
        }
        if (proposed) {
            course.judge(id, story, decided, serious && !closed);
        }
        if (closed) {
            course.end(id, story);
        }
    }

    /** The suspicion told of among the stories, which nobody has received yet. */
    private void reportedLastNight() throws SQLException {
        sql.flush();
        long deviation = sql.number("select max(d.id) from deviation d where d.restriction = 'LEX_SARAH'"
                + " and not exists (select 1 from lex_sarah l where l.deviation_id = d.id)");
        String from = " from deviation where id = " + deviation;
        Instant received = Instant.ofEpochSecond(sql.number("select extract(epoch from reported_at)::bigint" + from));
        long id = sql.id();
        String text = sql.text("select what_happened" + from);
        sql.insert(
                "lex_sarah (id, number, origin, status, title, unit_id, deviation_id, deviation_number, reporter_id,"
                        + " reported, occurred_at, received_at)",
                id,
                number(received),
                "REPORT",
                "RECEIVED",
                sql.text("select title" + from),
                sql.number("select unit_id" + from),
                deviation,
                sql.text("select number" + from),
                sql.number("select reporter_id" + from),
                text,
                received.minus(Duration.ofHours(1)),
                received);
        sql.insert(
                "lex_sarah_event (id, lex_sarah_id, status_after, written_at, author_id)",
                sql.id(),
                id,
                "RECEIVED",
                received,
                sql.number("select reporter_id" + from));
    }

    private static String title(Story story) {
        String text = story.get(5);
        return text.substring(0, text.indexOf('.'));
    }

    private static String area(DemoUnit unit) {
        return unit != null && unit.areas.contains("LSS") ? "LSS" : "SOL";
    }
}
