package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import se.ledstjarnan.start.demo.DemoComplaints.Drawn;
import se.ledstjarnan.start.demo.DemoComplaints.Words;
import se.ledstjarnan.start.demo.DemoOrganisation.Person;

/** Writes one complaint and what became of it: the older, the further it has come; a few are handed over to somebody outside. */
final class DemoComplaint {

    private static final String DEVIATION =
            "deviation (id, number, title, status, kind, source, concerns, occurred_at, what_happened, unit_id, reporter_id,"
                    + " opened_at, reported_at, receiving_unit_id, handler_id, area, category_id, event_type, severity,"
                    + " probability, short_track, first_action_at, feedback_at, closed_at, nature, about_child, via_form,"
                    + " handed_to, other_receiver_clear_at, handed_over_at)";
    private static final String OUTSIDE = "Regionen";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final DemoPersons persons;
    private final Random random;
    private final Instant now;
    private final Person form;
    private final Map<DemoUnit, Long> before = new EnumMap<>(DemoUnit.class);

    DemoComplaint(Sql sql, DemoOrganisation organisation, DemoPersons persons, Random random, Instant now)
            throws SQLException {
        this.sql = sql;
        this.organisation = organisation;
        this.persons = persons;
        this.random = random;
        this.now = now;
        this.form = new Person(sql.number("select id from employee where username = '(webbformuläret)'"), null);
    }

    /** When what was done; each after the one before, and none in the future. */
    private record Steps(Instant triaged, Instant investigated, Instant replied, Instant closed) {}

    void write(Drawn drawn, String number) throws SQLException {
        write(drawn, number, stage(drawn), organisation.leader(drawn.unit()));
    }

    /** Passed on by a colleague of the unit. */
    void passedOn(Drawn drawn, String number, DemoComplaintStage stage) throws SQLException {
        write(drawn, number, stage, organisation.staff(drawn.unit()).get(0));
    }

    private void write(Drawn drawn, String number, DemoComplaintStage stage, Person receiver) throws SQLException {
        long id = sql.id();
        Person leader = organisation.leader(drawn.unit());
        Person reporter = drawn.viaForm() ? form : receiver;
        Steps steps = steps(drawn.sent());
        boolean judged = stage.isJudged();
        boolean handed = stage == DemoComplaintStage.CLOSED && drawn.words().is("COMPLAINT") && random.nextInt(18) == 0;
        insert(id, drawn, number, stage, steps, judged, handed, reporter.id(), leader.id());
        if (drawn.viaForm()) {
            followed(id, drawn.sent());
        }
        if (drawn.sender() != null) {
            persons.outsideReporter(id, drawn.sender(), "070-000 00 " + (10 + random.nextInt(89)));
        }
        event(id, null, "REPORTED", drawn.sent(), reporter, null);
        if (stage == DemoComplaintStage.ACKNOWLEDGED) {
            event(
                    id,
                    "ACKNOWLEDGE",
                    "ACKNOWLEDGED",
                    steps.triaged(),
                    leader,
                    drawn.words().reply());
        }
        if (stage == DemoComplaintStage.RETURNED) {
            event(id, "RETURN_TO_REPORTER", "RETURNED", steps.triaged(), leader, "Vem i familjen ska få svaret?");
        }
        if (stage == DemoComplaintStage.DUPLICATE) {
            event(
                    id,
                    "MARK_DUPLICATE",
                    "DUPLICATE",
                    steps.triaged(),
                    leader,
                    "Två i samma familj har skrivit om samma sak.");
            sql.insert(
                    "case_link (id, deviation_id, other_id, kind)",
                    sql.id(),
                    id,
                    before.get(drawn.unit()),
                    "DUPLICATE_OF");
        }
        if (judged) {
            judge(id, drawn, steps, leader);
            workOn(id, drawn, stage, steps, leader, handed);
            before.put(drawn.unit(), id);
        }
    }

    private void insert(
            long id,
            Drawn drawn,
            String number,
            DemoComplaintStage stage,
            Steps steps,
            boolean judged,
            boolean handed,
            long reporter,
            long leader)
            throws SQLException {
        Words words = drawn.words();
        String what = words.what();
        sql.insert(
                DEVIATION,
                id,
                number,
                what.substring(0, what.indexOf('.') < 0 ? what.length() : what.indexOf('.')),
                stage.name(),
                drawn.words().is("PRAISE") ? "GOOD_PRACTICE" : "COMPLAINT",
                drawn.source(),
                "OPERATION",
                drawn.sent().minus(1L + random.nextInt(5), ChronoUnit.DAYS),
                what,
                organisation.id(drawn.unit()),
                reporter,
                drawn.sent().minusSeconds(90L + random.nextInt(300)),
                drawn.sent(),
                organisation.id(drawn.unit()),
                judged ? leader : null,
                area(drawn),
                judged ? sql.category(drawn.words().category()) : null,
                judged ? "EVENT" : null,
                judged ? 1 : null,
                judged ? 2 : null,
                handed,
                stage == DemoComplaintStage.REPORTED ? null : steps.triaged(),
                stage == DemoComplaintStage.CLOSED ? steps.replied() : null,
                stage.isEnded() ? stage == DemoComplaintStage.CLOSED ? steps.closed() : steps.triaged() : null,
                words.nature(),
                words.aboutChild(),
                drawn.viaForm(),
                handed ? OUTSIDE : null,
                handed ? steps.triaged() : null,
                handed ? steps.investigated() : null);
        sql.flush();
    }

    private void followed(long id, Instant sent) throws SQLException {
        byte[] unknown = new byte[32];
        random.nextBytes(unknown);
        sql.insert(
                "public_report (id, code_hash, digest, deviation_id, sent_at)", sql.id(), unknown, unknown, id, sent);
    }

    private void judge(long id, Drawn drawn, Steps steps, Person leader) throws SQLException {
        event(id, "TRIAGE", "INVESTIGATING", steps.triaged(), leader, null);
        sql.insert(
                "classification_change (id, deviation_id, area, category_id, event_type, severity, probability, changed_at,"
                        + " changed_by_id)",
                sql.id(),
                id,
                area(drawn),
                sql.category(drawn.words().category()),
                "EVENT",
                1,
                2,
                steps.triaged(),
                leader.id());
    }

    private void workOn(long id, Drawn drawn, DemoComplaintStage stage, Steps steps, Person leader, boolean handed)
            throws SQLException {
        if (handed) {
            event(id, "HAND_OVER", "INVESTIGATING", steps.investigated(), leader, OUTSIDE + ". Det gäller deras vård.");
        } else if (stage != DemoComplaintStage.INVESTIGATING) {
            entry(id, "WHAT_HAPPENED", null, "FACT", drawn.words().what(), steps.investigated(), leader);
            entry(
                    id,
                    "CAUSE",
                    drawn.words().causeArea(),
                    "ASSESSMENT",
                    drawn.words().cause(),
                    steps.investigated(),
                    leader);
            event(id, "PLAN_MEASURES", "ACTING", steps.investigated(), leader, null);
        }
        if (stage == DemoComplaintStage.CLOSED) {
            reply(id, drawn, steps, leader, handed);
            event(id, "CLOSE", "CLOSED", steps.closed(), leader, null);
        }
    }

    private void reply(long id, Drawn drawn, Steps steps, Person leader, boolean handed) throws SQLException {
        Words words = drawn.words();
        String text = handed ? "Det du skriver om gäller regionens vård. Regionen svarar dig." : words.reply();
        String planned = handed || words.planned().isEmpty() ? null : words.planned();
        boolean tooYoung = words.aboutChild() && words.toChild().isEmpty();
        sql.insert(
                "feedback (id, deviation_id, channel, text, planned, to_child, why_not_to_child, written_at, author_id,"
                        + " author_title)",
                sql.id(),
                id,
                drawn.channel(),
                text,
                planned,
                words.toChild().isEmpty() ? null : words.toChild(),
                tooYoung ? "Barnet är för litet för ett eget svar." : null,
                steps.replied(),
                leader.id(),
                leader.title());
        event(id, "GIVE_FEEDBACK", handed ? "INVESTIGATING" : "ACTING", steps.replied(), leader, text);
    }

    private void entry(long id, String topic, String cause, String nature, String text, Instant when, Person by)
            throws SQLException {
        sql.insert(
                "investigation_entry (id, deviation_id, topic, cause_area, nature, text, written_at, author_id, author_title)",
                sql.id(),
                id,
                topic,
                cause,
                nature,
                text,
                when,
                by.id(),
                by.title());
    }

    private void event(long id, String action, String status, Instant when, Person by, String comment)
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

    private DemoComplaintStage stage(Drawn drawn) {
        long days = Duration.between(drawn.sent(), now).toDays();
        int chance = random.nextInt(100);
        if (drawn.words().is("PRAISE")) {
            return days < 4 ? DemoComplaintStage.REPORTED : DemoComplaintStage.ACKNOWLEDGED;
        }
        if (chance >= 98 && before.containsKey(drawn.unit())) {
            return DemoComplaintStage.DUPLICATE;
        }
        if (days < 5) {
            return chance < 70 ? DemoComplaintStage.REPORTED : DemoComplaintStage.INVESTIGATING;
        }
        if (days < 30) {
            return chance < 40
                    ? DemoComplaintStage.INVESTIGATING
                    : chance < 70 ? DemoComplaintStage.ACTING : DemoComplaintStage.CLOSED;
        }
        return days < 90 && chance < 10 ? DemoComplaintStage.ACTING : DemoComplaintStage.CLOSED;
    }

    private Steps steps(Instant sent) {
        Instant triaged = earlier(sent.plus(3L + random.nextInt(60), ChronoUnit.HOURS));
        Instant investigated = earlier(triaged.plus(1L + random.nextInt(10), ChronoUnit.DAYS));
        Instant replied = earlier(investigated.plus(1L + random.nextInt(72), ChronoUnit.HOURS));
        return new Steps(
                triaged, investigated, replied, earlier(replied.plus(1L + random.nextInt(20), ChronoUnit.DAYS)));
    }

    private Instant earlier(Instant wanted) {
        Instant latest = now.minus(Duration.ofMinutes(5));
        return wanted.isBefore(latest) ? wanted : latest;
    }

    private static String area(Drawn drawn) {
        return drawn.words().healthCare()
                ? "HSL"
                : drawn.unit().areas.stream()
                        .filter(area -> !area.equals("HSL"))
                        .findFirst()
                        .orElse("HSL");
    }
}
