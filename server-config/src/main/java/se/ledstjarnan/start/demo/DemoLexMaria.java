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

/** Some 15 lex Maria cases over three years, in every state, each with the deviation that it came from. */
final class DemoLexMaria {

    private static final String DEVIATION = """
            deviation (id, number, title, status, kind, source, concerns, occurred_at, what_happened, done_at_once, unit_id,
            reporter_id, opened_at, reported_at, receiving_unit_id, area, category_id, event_type, severity, probability,
            restriction, feedback_at, closed_at)""";
    private static final String CASE = """
            lex_maria (id, number, status, title, unit_id, deviation_id, deviation_number, reporter_id, reported, occurred_at,
            received_at, investigator_id, started_at, assignment_purpose, assignment_given_by, assignment_given_on, assignment_team,
            assignment_method, parts, seriousness, serious_at, harm_at, to_notify, decided_at, quick, investigated_at,
            ivo_notified_on, ivo_reference, ivo_sent_on, ivo_decided_on, ivo_decision, ivo_outcome, told_points, patient_told_on,
            noted_in_record, reporter_told_on, device_product, device_manufacturer_told_on, closed_at)""";
    private static final List<String> STATES = List.of("RECEIVED", "INVESTIGATING", "INVESTIGATED", "CLOSED");
    private static final String SIX = "EVENT,ACTIONS,COMPLAINTS,PATIENT_BOARD,IVO,COMPENSATION";
    private static final String ALL_PARTS =
            "ASSIGNMENT,EVENT,COURSE,PATIENT,CAUSES,DEEPER_CAUSES,CONTRIBUTING,EARLIER,AGAIN,SERIOUSNESS";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final Instant now;
    private final Person mats;
    private final Map<Integer, Integer> numbers = new TreeMap<>();
    private final DemoLexMariaCourse course;

    DemoLexMaria(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.now = now.truncatedTo(ChronoUnit.MINUTES);
        this.mats = organisation.person("mats");
        this.course = new DemoLexMariaCourse(sql, organisation, mats);
    }

    /** One line of the file, with what its days come to. */
    record Story(String[] row, Instant received) {

        String get(int field) {
            return row[field].isEmpty() ? null : row[field];
        }

        DemoUnit unit() {
            return DemoUnit.valueOf(row[0]);
        }

        boolean has(String state) {
            return STATES.indexOf(row[2]) >= STATES.indexOf(state);
        }

        boolean isSerious() {
            return !List.of("NO_HARM", "HARM").contains(row[3]);
        }

        boolean isHarm() {
            return !List.of("NO_HARM", "COULD_HAVE_BEEN_SERIOUS").contains(row[3]);
        }

        boolean isQuick() {
            return "QUICK".equals(get(11));
        }

        boolean hasDevice() {
            return "DEVICE".equals(get(11));
        }

        /** Judged the day after; decided at once, but where it still waits for that. */
        boolean isDecided() {
            return has("INVESTIGATED") || "NOTIFIED".equals(get(11));
        }

        boolean isNotified() {
            return isSerious() && isDecided();
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
        for (String[] row : Csv.rows("lexmaria.csv")) {
            tell(new Story(row, DemoData.daytime(now, Long.parseLong(row[1]))), deviations);
        }
        suspectedThisWeek();
        for (Map.Entry<Integer, Integer> year : numbers.entrySet()) {
            sql.insert("lex_maria_number (year, last)", year.getKey(), year.getValue());
        }
    }

    private String number(Instant received) {
        int year = Story.day(received).getYear();
        return "LM-%d-%04d".formatted(year, numbers.merge(year, 1, Integer::sum));
    }

    private void tell(Story story, Map<Integer, Integer> deviations) throws SQLException {
        List<Person> staff = organisation.staff(story.unit());
        Person reporter = staff.get(Integer.parseInt(story.get(1)) % staff.size());
        int year = Story.day(story.received()).getYear();
        String known = "%d-%04d".formatted(year, deviations.merge(year, 1, Integer::sum));
        long deviation = sql.id();
        boolean closed = story.has("CLOSED");
        sql.insert(
                DEVIATION,
                deviation,
                known,
                title(story.get(5)),
                closed ? "CLOSED" : "INVESTIGATING",
                "DEVIATION",
                "STAFF",
                "ONE_PERSON",
                story.after(-0.3),
                story.get(5),
                story.get(6),
                organisation.id(story.unit()),
                reporter.id(),
                story.after(-0.201),
                story.after(-0.2),
                organisation.id(story.unit()),
                "HSL",
                sql.category(story.get(4)),
                "EVENT",
                3,
                1,
                "LEX_MARIA",
                closed ? story.after(46) : null,
                closed ? story.after(47) : null);
        sql.flush();
        course.ofDeviation(deviation, known, story, reporter);
        write(story, reporter, deviation, known);
    }

    private void write(Story story, Person reporter, long deviation, String known) throws SQLException {
        long id = sql.id();
        boolean done = story.has("INVESTIGATED");
        boolean closed = story.has("CLOSED");
        boolean sent = story.isNotified() && done;
        boolean answered = sent && closed;
        boolean told = story.isHarm() && closed;
        LocalDate notified = story.isNotified() ? Story.day(story.after(3)) : null;
        sql.insert(
                CASE,
                id,
                number(story.received()),
                story.get(2),
                title(story.get(5)),
                organisation.id(story.unit()),
                deviation,
                known,
                reporter.id(),
                story.get(5),
                story.after(-0.3),
                story.received(),
                mats.id(),
                story.after(0.2),
                story.isQuick() ? null : "Ta reda på varför det hände och hur det kan undvikas.",
                story.isQuick() ? null : "Sofia Åkesson, socialchef",
                story.isQuick() ? null : Story.day(story.after(1)),
                story.isQuick() ? null : "MAS, enhetschef och sjuksköterska på enheten",
                story.isQuick() ? null : "Händelseanalys med samtal och genomgång av journal",
                story.isQuick() ? null : done ? ALL_PARTS : "ASSIGNMENT,EVENT,COURSE,CAUSES,SERIOUSNESS",
                story.get(3),
                story.isSerious() ? story.after(2) : null,
                story.isHarm() ? story.after(2) : null,
                story.isDecided() ? story.isSerious() : null,
                story.isDecided() ? story.after(2.1) : null,
                story.isQuick(),
                done ? story.after(story.isQuick() ? 2.1 : 40) : null,
                notified,
                notified == null ? null : "3.4-" + (20_000 + Integer.parseInt(story.get(1))) + "/" + notified.getYear(),
                sent ? Story.day(story.after(41)) : null,
                answered ? Story.day(story.after(120)) : null,
                answered
                        ? "IVO avslutar ärendet. Vårdgivaren har fullgjort sin skyldighet att utreda och anmäla."
                        : null,
                answered ? "Åtgärderna följs upp i enhetens egenkontroll." : null,
                told ? SIX : null,
                told ? Story.day(story.after(4)) : null,
                told,
                closed ? Story.day(story.after(42)) : null,
                story.hasDevice() ? "Personlyft eller pump, se avvikelsen" : null,
                story.hasDevice() && done ? Story.day(story.after(5)) : null,
                closed ? story.after(45) : null);
        course.write(id, story, reporter);
    }

    /** The suspicion told of among the stories, which nobody has received yet. */
    private void suspectedThisWeek() throws SQLException {
        sql.flush();
        long deviation = sql.number("select max(d.id) from deviation d where d.restriction = 'LEX_MARIA'"
                + " and not exists (select 1 from lex_maria l where l.deviation_id = d.id)");
        String from = " from deviation where id = " + deviation;
        Instant reported = Instant.ofEpochSecond(sql.number("select extract(epoch from reported_at)::bigint" + from));
        Instant received = reported.plus(Duration.ofHours(3));
        long id = sql.id();
        sql.insert(
                "lex_maria (id, number, status, title, unit_id, deviation_id, deviation_number, reporter_id, reported,"
                        + " occurred_at, received_at)",
                id,
                number(received),
                "RECEIVED",
                sql.text("select title" + from),
                sql.number("select unit_id" + from),
                deviation,
                sql.text("select number" + from),
                sql.number("select reporter_id" + from),
                sql.text("select what_happened" + from),
                reported.minus(Duration.ofHours(1)),
                received);
        // The batch of its steps was begun before that of this row, and would be sent first.
        sql.flush();
        course.step(id, null, "RECEIVED", null, organisation.person("karin"), received);
    }

    private static String title(String text) {
        return text.substring(0, text.indexOf('.'));
    }
}
