package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.start.demo.DemoLexMaria.Story;
import se.ledstjarnan.start.demo.DemoOrganisation.Person;

/** What was written in a lex Maria case and its deviation: the analysis, the standpoints, who was told, measures and what was learned. */
final class DemoLexMariaCourse {

    private static final String DESIGNATION = "Beslut om utsedd anmälare 2024-01-10 § 5";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final Person mats;

    DemoLexMariaCourse(Sql sql, DemoOrganisation organisation, Person mats) {
        this.sql = sql;
        this.organisation = organisation;
        this.mats = mats;
    }

    /** The deviation's own timeline, and the measure that is to keep it from happening again. */
    void ofDeviation(long deviation, String number, Story story, Person reporter) throws SQLException {
        Person leader = organisation.leader(story.unit());
        event(deviation, null, "REPORTED", story.after(-0.2), reporter, null);
        event(deviation, "TRIAGE", "INVESTIGATING", story.after(-0.1), leader, null);
        event(
                deviation,
                "SUSPECT_LEX_MARIA",
                "INVESTIGATING",
                story.received(),
                leader,
                "Kan vara en allvarlig vårdskada.");
        if (story.has("CLOSED")) {
            event(deviation, "CLOSE", "CLOSED", story.after(47), mats, null);
        }
        if (story.get(10) != null || story.row()[2].equals("INVESTIGATED")) {
            measure(deviation, number, story, leader);
        }
    }

    private void event(long deviation, String action, String after, Instant at, Person by, String comment)
            throws SQLException {
        sql.insert(
                "case_event (id, deviation_id, action, status_after, happened_at, employee_id, comment)",
                sql.id(),
                deviation,
                action,
                after,
                at,
                by.id(),
                comment);
    }

    private void measure(long deviation, String number, Story story, Person leader) throws SQLException {
        boolean ended = story.has("CLOSED");
        LocalDate due = Story.day(story.after(ended ? 60 : 110));
        sql.insert(
                "measure (id, origin, origin_id, origin_number, unit_id, reach, kind, title, expectation, follow_up, owner_id,"
                        + " due, status, next_date, created_at, created_by_id, ended_at, ended_by_id, verdict,"
                        + " verdict_comment, verdict_at, verdict_by_id)",
                sql.id(),
                "DEVIATION",
                deviation,
                number,
                organisation.id(story.unit()),
                "UNIT",
                "PREVENTIVE",
                ended ? "Ny rutin och genomgång på arbetsplatsträff" : "Inför kontroll vid varje pass",
                "Att det inte händer igen.",
                due.plusDays(60),
                leader.id(),
                due,
                ended ? "DONE" : "PLANNED",
                ended ? null : due,
                story.after(39),
                mats.id(),
                ended ? story.after(44) : null,
                ended ? leader.id() : null,
                ended ? "ACHIEVED" : null,
                ended ? "Ingen ny händelse sedan dess." : null,
                ended ? story.after(130) : null,
                ended ? leader.id() : null);
    }

    void write(long id, Story story, Person reporter) throws SQLException {
        step(id, null, "RECEIVED", null, organisation.leader(story.unit()), story.received());
        step(id, "START", "INVESTIGATING", null, mats, story.after(0.2));
        child(
                "lex_maria_protection (id, lex_maria_id, text, done_on",
                id,
                mats,
                story.after(0.3),
                story.get(6),
                Story.day(story.received()));
        if (story.isQuick()) {
            step(id, "CONCLUDE_QUICKLY", "INVESTIGATED", story.get(9), mats, story.after(2.1));
            standpoint(id, "QUICK", story, DESIGNATION, story.after(2.1));
        } else {
            analyse(id, story);
            step(id, "JUDGE", "INVESTIGATING", story.get(9), mats, story.after(2));
            standpoint(id, "JUDGEMENT", story, null, story.after(2));
        }
        if (story.isDecided() && !story.isQuick()) {
            step(id, "DECIDE", "INVESTIGATING", story.get(9), mats, story.after(2.1));
            standpoint(id, story.isSerious() ? "NOTIFY" : "NOT_NOTIFY", story, DESIGNATION, story.after(2.1));
        }
        if (story.isNotified()) {
            step(id, "NOTIFY", "INVESTIGATING", null, mats, story.after(3));
        }
        if (story.has("INVESTIGATED") && !story.isQuick()) {
            step(id, "FINISH", "INVESTIGATED", null, mats, story.after(40));
        }
        if (story.has("CLOSED")) {
            end(id, story, reporter);
        }
    }

    private void analyse(long id, Story story) throws SQLException {
        step(id, "COMMISSION", "INVESTIGATING", null, mats, story.after(1));
        String course = "lex_maria_course (id, lex_maria_id, happened_at, text, source";
        child(course, id, mats, story.after(1.1), story.after(-0.3), story.get(5), "Avvikelsen");
        child(course, id, mats, story.after(1.2), story.after(-0.28), story.get(6), "Samtal med medarbetare");
        cause(id, "DIRECT", "ROUTINES", story.get(7), story.after(1.5));
        note(id, "EVENT", "FACT", story.get(5), story.after(1.4));
        if (story.has("INVESTIGATED")) {
            cause(id, "UNDERLYING", "COMMUNICATION", story.get(8), story.after(10));
            cause(
                    id,
                    "ORGANISATION",
                    "SURROUNDINGS",
                    "Ansvaret var inte fördelat mellan yrkesgrupperna.",
                    story.after(12));
            note(
                    id,
                    "PATIENT",
                    "FACT",
                    "Berättar att det gick fort och vill att det inte händer igen.",
                    story.after(6));
            note(id, "CONTRIBUTING", "ASSESSMENT", "Flera nya medarbetare samma vecka.", story.after(14));
            note(id, "EARLIER", "FACT", "Inget likadant de senaste tre åren.", story.after(15));
            note(id, "AGAIN", "ASSESSMENT", "Det kan hända igen om kontrollen inte ändras.", story.after(16));
        }
    }

    private void cause(long id, String level, String area, String text, Instant at) throws SQLException {
        child(
                "lex_maria_cause (id, lex_maria_id, cause_level, area, text, source",
                id,
                mats,
                at,
                level,
                area,
                text,
                "Samtal med medarbetare och chef");
    }

    private void note(long id, String part, String nature, String text, Instant at) throws SQLException {
        child(
                "lex_maria_note (id, lex_maria_id, part, nature, text, source",
                id,
                mats,
                at,
                part,
                nature,
                text,
                "Samtal och journal");
    }

    private void standpoint(long id, String kind, Story story, String basis, Instant at) throws SQLException {
        child(
                "lex_maria_standpoint (id, lex_maria_id, kind, seriousness, motivation, basis",
                id,
                mats,
                at,
                kind,
                story.get(3),
                story.get(9),
                basis);
    }

    private void end(long id, Story story, Person reporter) throws SQLException {
        String told = "lex_maria_information (id, lex_maria_id, party, told_on, points, noted_in_record, text";
        if (story.isNotified()) {
            step(id, "SEND_INVESTIGATION", "INVESTIGATED", null, mats, story.after(41));
        }
        if (story.isHarm()) {
            String party = "DEATH".equals(story.get(3)) ? "RELATIVE" : "PATIENT";
            String six = "EVENT,ACTIONS,COMPLAINTS,PATIENT_BOARD,IVO,COMPENSATION";
            child(told, id, mats, story.after(4), party, Story.day(story.after(4)), six, true, "I samtal på boendet.");
            step(id, "INFORM", "INVESTIGATING", null, mats, story.after(4));
        }
        String thanks = "Tack för rapporten, " + reporter.title() + ". Den ledde till ändringar i enheten.";
        child(told, id, mats, story.after(42), "REPORTER", Story.day(story.after(42)), null, false, thanks);
        step(id, "INFORM", "INVESTIGATED", null, mats, story.after(42));
        step(id, "CLOSE", "CLOSED", null, mats, story.after(45));
        if (story.get(10) != null) {
            share(id, story);
        }
        if (story.isNotified()) {
            step(id, "IVO_DECIDED", "CLOSED", null, mats, story.after(120));
        }
    }

    private void share(long id, Story story) throws SQLException {
        long learning = sql.id();
        sql.insert(
                "lex_maria_learning (id, lex_maria_id, headline, text, written_at, author_id, author_title)",
                learning,
                id,
                headline(story.get(10)),
                "Vad vi såg: " + story.get(7) + "\nVarför: " + story.get(8) + "\nGör så här: " + story.get(10),
                story.after(46),
                mats.id(),
                mats.title());
        for (DemoUnit unit : new DemoUnit[] {DemoUnit.BJORKEN, DemoUnit.TALLGARDEN}) {
            sql.insert("lex_maria_learning_unit (learning_id, unit_id)", learning, organisation.id(unit));
        }
        step(id, "SHARE", "CLOSED", null, mats, story.after(46));
    }

    private static String headline(String learning) {
        int end = learning.indexOf(',');
        return end > 0 ? learning.substring(0, end) : learning.substring(0, learning.length() - 1);
    }

    private void child(String columns, long id, Person by, Instant at, Object... values) throws SQLException {
        Object[] all = new Object[values.length + 5];
        all[0] = sql.id();
        all[1] = id;
        System.arraycopy(values, 0, all, 2, values.length);
        all[values.length + 2] = at;
        all[values.length + 3] = by.id();
        all[values.length + 4] = by.title();
        sql.insert(columns + ", written_at, author_id, author_title)", all);
    }

    void step(long id, String action, String status, String comment, Person by, Instant at) throws SQLException {
        child("lex_maria_event (id, lex_maria_id, action, status_after, comment", id, by, at, action, status, comment);
    }
}
