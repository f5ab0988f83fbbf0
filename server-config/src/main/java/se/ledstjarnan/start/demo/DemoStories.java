package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.start.demo.DemoOrganisation.Person;

/**
 * A handful of cases written by hand, so that every road through the product can be seen at once: something good, a complaint
 * registered for a relative, a report sent back, a colleague asked to contribute, one past the manager, and one suspicion each of lex
 * Sarah and lex Maria.
 */
final class DemoStories {

    private static final String DEVIATION = """
            deviation (id, number, title, status, kind, source, concerns, occurred_at, what_happened, done_at_once, unit_id,
            reporter_id, opened_at, reported_at, past_manager, receiving_unit_id, handler_id, area, category_id, subcategory_id,
            event_type, severity, probability, restriction, first_action_at, feedback_at, closed_at, nature)""";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final DemoPersons persons;
    private final Instant now;
    private final int year;
    private int number;

    DemoStories(Sql sql, DemoOrganisation organisation, DemoPersons persons, Instant now, int year, int lastNumber) {
        this.sql = sql;
        this.organisation = organisation;
        this.persons = persons;
        this.now = now;
        this.year = year;
        this.number = lastNumber;
    }

    /** One story: what it is, where, who tells it, how many hours ago; and where it stands. */
    private record Story(
            DemoUnit unit,
            Person reporter,
            int hoursAgo,
            String kind,
            String source,
            String concerns,
            String title,
            String what,
            String done,
            String area,
            String status,
            String restriction) {}

    /** Writes the stories and gives back the year's last number. */
    int tell() throws SQLException {
        Person anna = organisation.person("anna");
        Person karin = organisation.leader(DemoUnit.BJORKEN);
        Person eken = organisation.staff(DemoUnit.EKEN).get(0);
        Person granen = organisation.staff(DemoUnit.GRANEN).get(0);

        long good = write(
                new Story(
                        DemoUnit.BJORKEN,
                        anna,
                        50,
                        "GOOD_PRACTICE",
                        "STAFF",
                        "OPERATION",
                        "Sångstunden lockade alla ut ur rummen",
                        "Sångstunden lockade alla ut ur rummen. Två som annars äter ensamma satt kvar och åt tillsammans.",
                        null,
                        "HSL",
                        "ACKNOWLEDGED",
                        "NONE"),
                null,
                null);
        event(good, null, "REPORTED", 50, anna, null);
        event(good, "ACKNOWLEDGE", "ACKNOWLEDGED", 44, karin, "Så roligt att höra! Vi gör om det på torsdagar.");

        long returned = write(
                new Story(
                        DemoUnit.BJORKEN,
                        anna,
                        30,
                        "DEVIATION",
                        "STAFF",
                        "ONE_PERSON",
                        "Blåmärke på underarmen",
                        "Blåmärke på underarmen som ingen känner till.",
                        "Frågade personen, som inte minns. Berättade för sjuksköterskan.",
                        "HSL",
                        "RETURNED",
                        "NONE"),
                null,
                null);
        event(returned, null, "REPORTED", 30, anna, null);
        event(
                returned,
                "RETURN_TO_REPORTER",
                "RETURNED",
                22,
                karin,
                "Vilken arm gäller det, och när såg du märket först?");

        long complaint = write(
                new Story(
                        DemoUnit.BJORKEN,
                        karin,
                        26,
                        "COMPLAINT",
                        "RELATIVE",
                        "ONE_PERSON",
                        "Maten är ofta kall på helgerna",
                        "Maten är ofta kall på helgerna. Dottern har sagt det till personalen två gånger utan att något hänt.",
                        "Bad om ursäkt och lovade att höra av oss inom en vecka.",
                        "SOL",
                        "REPORTED",
                        "NONE"),
                null,
                null);
        event(complaint, null, "REPORTED", 26, karin, null);

        long asked = write(
                new Story(
                        DemoUnit.BJORKEN,
                        anna,
                        70,
                        "DEVIATION",
                        "STAFF",
                        "ONE_PERSON",
                        "Fall, mindre skada",
                        "Föll vid sängen när rollatorn rullade iväg. Slog i handleden.",
                        "Kylde handleden, ringde sjuksköterskan.",
                        "HSL",
                        "INVESTIGATING",
                        "NONE"),
                "FALL",
                "FALL.MINDRE_SKADA");
        event(asked, null, "REPORTED", 70, anna, null);
        event(asked, "TRIAGE", "INVESTIGATING", 60, karin, null);
        event(asked, "INVITE", "INVESTIGATING", 58, karin, null);
        sql.insert(
                "invitation (id, deviation_id, employee_id, invited_by_id, invited_at, question, due)",
                sql.id(),
                asked,
                organisation.person("siv").id(),
                karin.id(),
                ago(58),
                "Hur ser handleden ut, och behövs ny bedömning av rollatorn?",
                today().plusDays(2));

        long past = write(
                new Story(
                        DemoUnit.GRANEN,
                        granen,
                        20,
                        "DEVIATION",
                        "STAFF",
                        "OPERATION",
                        "Scheman ändras med en timmes varsel",
                        "Scheman ändras med en timmes varsel. Besök tappas bort nästan varje vecka.",
                        "Sa till på mötet, men det har inte blivit bättre.",
                        "SOL",
                        "REPORTED",
                        "NONE"),
                null,
                null);
        event(past, null, "REPORTED", 20, granen, null);
        sql.insert(
                "deviation_exclusion (deviation_id, employee_id)",
                past,
                organisation.leader(DemoUnit.GRANEN).id());

        long sarah = write(
                new Story(
                        DemoUnit.EKEN,
                        eken,
                        18,
                        "MISCONDUCT",
                        "STAFF",
                        "ONE_PERSON",
                        "Dörren till rummet hade låsts utifrån på natten",
                        "Dörren till rummet hade låsts utifrån på natten. Personen kunde inte komma ut förrän morgonpersonalen kom.",
                        "Låste upp, stannade hos personen och ringde chefen i beredskap.",
                        "LSS",
                        "REPORTED",
                        "LEX_SARAH"),
                null,
                null);
        event(sarah, null, "REPORTED", 18, eken, null);

        long maria = write(
                new Story(
                        DemoUnit.BJORKEN,
                        anna,
                        90,
                        "DEVIATION",
                        "STAFF",
                        "ONE_PERSON",
                        "Läkemedel, förväxling av person",
                        "En person fick en annan persons insulin på morgonpasset. Blev medvetslös och fördes till sjukhus.",
                        "Ringde 112, gav druvsocker, stannade tills ambulansen kom.",
                        "HSL",
                        "INVESTIGATING",
                        "LEX_MARIA"),
                "LAKEMEDEL",
                "LAKEMEDEL.FORVAXLING");
        event(maria, null, "REPORTED", 90, anna, null);
        event(maria, "TRIAGE", "INVESTIGATING", 88, karin, null);
        event(
                maria,
                "SUSPECT_LEX_MARIA",
                "INVESTIGATING",
                87,
                karin,
                "Personen fördes till sjukhus och kunde ha avlidit.");
        return number;
    }

    private long write(Story story, String category, String subcategory) throws SQLException {
        long id = sql.id();
        Instant reported = ago(story.hoursAgo());
        boolean judged = category != null;
        boolean ended = story.status().equals("ACKNOWLEDGED");
        boolean pastManager = story.unit() == DemoUnit.GRANEN;
        Person leader = organisation.leader(story.unit());
        Instant first = story.status().equals("REPORTED") ? null : reported.plus(Duration.ofHours(2));
        sql.insert(
                DEVIATION,
                id,
                "%d-%04d".formatted(year, ++number),
                story.title(),
                story.status(),
                story.kind(),
                story.source(),
                story.concerns(),
                reported.minus(Duration.ofHours(1)),
                story.what(),
                story.done(),
                organisation.id(story.unit()),
                story.reporter().id(),
                reported.minusSeconds(75),
                reported,
                pastManager,
                organisation.id(pastManager ? story.unit().parent : story.unit()),
                judged && story.restriction().equals("NONE") ? leader.id() : null,
                story.area(),
                judged ? sql.category(category) : null,
                judged ? sql.category(subcategory) : null,
                judged ? "EVENT" : null,
                judged ? Integer.valueOf(2) : null,
                judged ? Integer.valueOf(2) : null,
                story.restriction(),
                first,
                null,
                ended ? ago(44) : null,
                story.kind().equals("COMPLAINT") ? "COMPLAINT" : null);
        sql.flush();
        if (judged) {
            sql.insert(
                    "classification_change (id, deviation_id, area, category_id, subcategory_id, event_type, severity,"
                            + " probability, changed_at, changed_by_id)",
                    sql.id(),
                    id,
                    story.area(),
                    sql.category(category),
                    sql.category(subcategory),
                    "EVENT",
                    2,
                    2,
                    first,
                    leader.id());
        }
        if (story.concerns().equals("ONE_PERSON")) {
            persons.concern(id, story.unit());
        }
        return id;
    }

    private void event(long id, String action, String status, int hoursAgo, Person by, String comment)
            throws SQLException {
        sql.insert(
                "case_event (id, deviation_id, action, status_after, happened_at, employee_id, comment)",
                sql.id(),
                id,
                action,
                status,
                ago(hoursAgo),
                by.id(),
                comment);
    }

    private Instant ago(int hours) {
        return now.minus(Duration.ofHours(hours));
    }

    private LocalDate today() {
        return now.atZone(DemoData.ZONE).toLocalDate();
    }
}
