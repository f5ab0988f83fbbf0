package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.start.demo.DemoLexSarah.Story;
import se.ledstjarnan.start.demo.DemoOrganisation.Person;

/** What was written in a lex Sarah case from the day it was received: the investigation, the judgements and who was told. */
final class DemoLexSarahCourse {

    private static final String DELEGATION = "Delegationsbeslut 2024-01-10 § 4";

    private final Sql sql;
    private final Person kerstin;
    private final Person sofia;
    private final Map<String, Long> points = new HashMap<>();

    DemoLexSarahCourse(Sql sql, Person kerstin, Person sofia) {
        this.sql = sql;
        this.kerstin = kerstin;
        this.sofia = sofia;
    }

    /** @param template the headings to write under */
    void follow(long template) throws SQLException {
        for (String kind :
                List.of("EVENT", "NOTICED", "WHEN", "INDIVIDUAL", "CAUSES", "EARLIER", "AGAIN", "MEASURES", "OTHER")) {
            points.put(
                    kind,
                    sql.number("select id from lex_sarah_template_point where kind = '" + kind + "' and template_id = "
                            + template));
        }
    }

    void investigate(long id, Story story) throws SQLException {
        step(id, "START", "INVESTIGATING", null, kerstin, story.after(0.4));
        child(
                "lex_sarah_protection",
                "text, done_on",
                id,
                story.get(6),
                Story.day(story.received()),
                kerstin,
                story.after(0.5));
        note(id, "EVENT", story.get(5), "Rapporten", story.after(1));
        if (story.has("PROPOSED") && !story.isQuick()) {
            note(id, "NOTICED", "Uppmärksammades av den som rapporterade, samma dag.", "Rapporten", story.after(1));
            note(id, "WHEN", "Se rapporten. Det pågick inte längre än så.", "Samtal med medarbetare", story.after(3));
            note(
                    id,
                    "INDIVIDUAL",
                    "Har berättat med egna ord och vill att det inte händer igen.",
                    "Samtal",
                    story.after(4));
            note(id, "CAUSES", story.get(7), "Samtal med medarbetare och chef", story.after(7));
            note(id, "EARLIER", "Inget likadant de senaste tre åren.", "Tidigare ärenden", story.after(8));
            note(id, "AGAIN", "Det kan hända igen om rutinen inte ändras.", "Utredarens bedömning", story.after(9));
            note(id, "MEASURES", story.get(6), "Enhetschefen", story.after(10));
            note(id, "OTHER", "Inget ytterligare.", "Utredaren", story.after(12));
        }
    }

    private void note(long id, String kind, String text, String source, Instant at) throws SQLException {
        boolean assessed = kind.equals("CAUSES") || kind.equals("AGAIN");
        sql.insert(
                "lex_sarah_note (id, lex_sarah_id, point_id, nature, text, source, written_at, author_id, author_title)",
                sql.id(),
                id,
                points.get(kind),
                assessed ? "ASSESSMENT" : "FACT",
                text,
                source,
                at,
                kerstin.id(),
                kerstin.title());
    }

    void judge(long id, Story story, boolean decided, boolean early) throws SQLException {
        String action = story.isQuick() ? "PROPOSE_QUICKLY" : "PROPOSE";
        String kind = story.isQuick() ? "QUICK_PROPOSAL" : "PROPOSAL";
        if (early) {
            String why = "Det är uppenbart redan nu att det är allvarligt.";
            step(id, "FIND_SERIOUS", "INVESTIGATING", why, sofia, story.after(2));
            judgement(id, "EARLY", story, why, sofia, story.after(2));
            step(id, "NOTIFY", "INVESTIGATING", null, kerstin, story.after(4));
        }
        step(id, action, "PROPOSED", story.get(8), kerstin, story.after(16));
        judgement(id, kind, story, story.get(8), kerstin, story.after(16));
        if (decided) {
            step(id, "DECIDE", "DECIDED", "Enligt förslaget. " + story.get(8), sofia, story.after(24));
            judgement(id, "DECISION", story, "Enligt förslaget. " + story.get(8), sofia, story.after(24));
        }
    }

    private void judgement(long id, String kind, Story story, String why, Person by, Instant at) throws SQLException {
        boolean byRight = by == sofia;
        sql.insert(
                "lex_sarah_judgement (id, lex_sarah_id, kind, grade, motivation, basis, decided_on, written_at, author_id,"
                        + " author_title)",
                sql.id(),
                id,
                kind,
                story.get(4),
                why,
                byRight ? DELEGATION : null,
                byRight ? Story.day(at) : null,
                at,
                by.id(),
                by.title());
    }

    void end(long id, Story story) throws SQLException {
        if (story.isSerious()) {
            step(id, "NOTIFY", "DECIDED", null, kerstin, story.after(25));
            step(id, "SEND_INVESTIGATION", "DECIDED", null, kerstin, story.after(25.1));
        }
        for (String party : List.of(story.isPerformers() ? "PERFORMER" : "REPORTER", "INDIVIDUAL")) {
            sql.insert(
                    "lex_sarah_information (id, lex_sarah_id, party, told_on, text, written_at, author_id, author_title)",
                    sql.id(),
                    id,
                    party,
                    Story.day(story.after(26)),
                    "Fick veta vad utredningen kom fram till och vad som görs.",
                    story.after(26),
                    kerstin.id(),
                    kerstin.title());
            step(id, "INFORM", "DECIDED", null, kerstin, story.after(26));
        }
        step(id, "CLOSE", "CLOSED", null, kerstin, story.after(28));
        if (story.isSerious()) {
            step(id, "IVO_DECIDED", "CLOSED", null, kerstin, story.after(96));
        }
    }

    private void child(String table, String columns, long id, Object text, Object day, Person by, Instant at)
            throws SQLException {
        sql.insert(
                table + " (id, lex_sarah_id, " + columns + ", written_at, author_id, author_title)",
                sql.id(),
                id,
                text,
                day,
                at,
                by.id(),
                by.title());
    }

    void step(long id, String action, String status, String comment, Person by, Instant at) throws SQLException {
        sql.insert(
                "lex_sarah_event (id, lex_sarah_id, action, status_after, comment, written_at, author_id, author_title)",
                sql.id(),
                id,
                action,
                status,
                comment,
                at,
                by.id(),
                by.title());
    }
}
