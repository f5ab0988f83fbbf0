package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import se.ledstjarnan.start.demo.DemoCases.Drawn;
import se.ledstjarnan.start.demo.DemoOrganisation.Person;

/** Writes one case and what became of it: the older, the further it has come. */
final class DemoCase {

    private static final String REPLY =
            "Tack för rapporten. Vi har gått igenom händelsen i arbetsgruppen. Så här gör vi nu: %s.";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final Random random;
    private final Instant now;
    private final DemoPersons persons;
    private final DemoMeasures measures;

    DemoCase(Sql sql, DemoOrganisation organisation, DemoPersons persons, Random random, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.random = random;
        this.now = now;
        this.persons = persons;
        this.measures = new DemoMeasures(sql, random, now.atZone(DemoData.ZONE).toLocalDate());
    }

    /** The stages of a case, from what is its age. */
    private enum Stage {
        REPORTED,
        INVESTIGATING,
        ACTING,
        CLOSED
    }

    void write(Drawn drawn, String number) throws SQLException {
        long id = sql.id();
        String[] event = drawn.event();
        DemoUnit unit = drawn.unit();
        List<Person> staff = organisation.staff(unit);
        Person reporter = staff.get(random.nextInt(staff.size()));
        Person leader = organisation.leader(unit);
        String area = area(unit, event[0]);
        Stage stage = stage(Duration.between(drawn.reported(), now).toDays());
        Instant triaged = earlier(drawn.reported().plus(2L + random.nextInt(40), ChronoUnit.HOURS));
        Instant investigated = earlier(triaged.plus(1L + random.nextInt(9), ChronoUnit.DAYS));
        Instant replied = earlier(drawn.reported().plus(2L + random.nextInt(6), ChronoUnit.DAYS));
        Instant closed = earlier(investigated.plus(5L + random.nextInt(30), ChronoUnit.DAYS));
        boolean judged = stage != Stage.REPORTED;
        boolean closedCase = stage == Stage.CLOSED;
        boolean answered = closedCase || (stage == Stage.ACTING && random.nextInt(10) < 8);
        String what = drawn.text(event[5]);
        Long category = sql.category(event[0]);
        Long subcategory = event[1].isEmpty() ? null : sql.category(event[1]);
        int severity = severity(event);
        int probability = 1 + random.nextInt(3);

        sql.insert(
                "deviation (id, number, title, status, kind, source, concerns, occurred_at, what_happened, done_at_once,"
                        + " unit_id, reporter_id, opened_at, reported_at, receiving_unit_id, handler_id, area, category_id,"
                        + " subcategory_id, event_type, severity, probability, first_action_at, feedback_at, closed_at)",
                id,
                number,
                judged ? title(event) : what.substring(0, what.indexOf('.')),
                stage.name(),
                "DEVIATION",
                "STAFF",
                event[4],
                drawn.occurred(),
                what,
                drawn.text(event[6]),
                organisation.id(unit),
                reporter.id(),
                drawn.reported().minusSeconds(45L + random.nextInt(120)),
                drawn.reported(),
                organisation.id(unit),
                judged ? leader.id() : null,
                area,
                judged ? category : null,
                judged ? subcategory : null,
                judged ? event[3] : null,
                judged ? severity : null,
                judged ? probability : null,
                judged ? triaged : null,
                answered ? replied : null,
                closedCase ? closed : null);
        if (event[4].equals("ONE_PERSON")) {
            persons.concern(id, unit);
        }
        happened(id, null, "REPORTED", drawn.reported(), reporter, null);
        if (!judged) {
            return;
        }
        happened(id, "TRIAGE", "INVESTIGATING", triaged, leader, null);
        sql.insert(
                "classification_change (id, deviation_id, area, category_id, subcategory_id, event_type, severity,"
                        + " probability, changed_at, changed_by_id)",
                sql.id(),
                id,
                area,
                category,
                subcategory,
                event[3],
                severity,
                probability,
                triaged,
                leader.id());
        if (stage == Stage.INVESTIGATING) {
            return;
        }
        entry(id, "WHAT_HAPPENED", null, "FACT", what, "samtal med medarbetare", investigated, leader);
        entry(id, "CAUSE", event[7], "ASSESSMENT", drawn.text(event[8]), null, investigated, leader);
        happened(id, "PLAN_MEASURES", "ACTING", investigated, leader, null);
        if (measures.wanted()) {
            if (closedCase) {
                measures.done(id, number, organisation.id(unit), event, leader, investigated, closed);
            } else {
                measures.planned(id, number, organisation.id(unit), event, leader, investigated);
            }
        }
        if (answered) {
            String reply = String.format(REPLY, event[9].toLowerCase(Locale.ROOT));
            sql.insert(
                    "feedback (id, deviation_id, channel, text, written_at, author_id, author_title)",
                    sql.id(),
                    id,
                    "IN_SYSTEM",
                    reply,
                    replied,
                    leader.id(),
                    leader.title());
            happened(id, "GIVE_FEEDBACK", "ACTING", replied, leader, reply);
        }
        if (closedCase) {
            happened(id, "CLOSE", "CLOSED", closed, leader, null);
        }
    }

    private void happened(long id, String action, String status, Instant when, Person by, String comment)
            throws SQLException {
        sql.insert(
                "case_event (id, deviation_id, action, status_after, happened_at, employee_id, comment)",
                sql.id(),
                id,
                action,
                status,
                when,
                by.id(),
                comment);
    }

    private void entry(
            long id, String topic, String cause, String nature, String text, String source, Instant when, Person by)
            throws SQLException {
        sql.insert(
                "investigation_entry (id, deviation_id, topic, cause_area, nature, text, written_at, author_id,"
                        + " author_title, source)",
                sql.id(),
                id,
                topic,
                cause,
                nature,
                text,
                when,
                by.id(),
                by.title(),
                source);
    }

    private Stage stage(long days) {
        int chance = random.nextInt(100);
        if (days < 3) {
            return chance < 70 ? Stage.REPORTED : Stage.INVESTIGATING;
        }
        if (days < 14) {
            return chance < 4 ? Stage.REPORTED : chance < 50 ? Stage.INVESTIGATING : Stage.ACTING;
        }
        if (days < 45) {
            return chance < 4 ? Stage.INVESTIGATING : chance < 25 ? Stage.ACTING : Stage.CLOSED;
        }
        return Stage.CLOSED;
    }

    private int severity(String[] event) {
        if (event[1].endsWith("ALLVARLIG_SKADA")) {
            return 3;
        }
        return event[3].equals("EVENT") && random.nextInt(3) == 0 ? 2 : 1;
    }

    /** A category of the health care's own belongs to HSL; else the unit's social law. */
    private static String area(DemoUnit unit, String category) {
        boolean social = List.of(
                        "INSATS", "FALL_SOL", "BEMOTANDE", "RATTSSAKERHET", "ARBETSSATT", "MILJO", "OVERGREPP_FYSISKT")
                .contains(category);
        if (!social) {
            return "HSL";
        }
        return unit.areas.stream()
                .filter(area -> !area.equals("HSL"))
                .findFirst()
                .orElseThrow();
    }

    private String title(String[] event) throws SQLException {
        String name = sql.categoryName(event[0]);
        return event[1].isEmpty()
                ? name
                : name + ", " + sql.categoryName(event[1]).toLowerCase(Locale.ROOT);
    }

    private Instant earlier(Instant wanted) {
        Instant latest = now.minus(Duration.ofMinutes(5));
        return wanted.isBefore(latest) ? wanted : latest;
    }
}
