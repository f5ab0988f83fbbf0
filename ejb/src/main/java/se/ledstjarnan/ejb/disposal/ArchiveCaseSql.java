package se.ledstjarnan.ejb.disposal;

/** What is asked of the database of some cases at a time: heads in the order of their ids, all that is written, the files. */
final class ArchiveCaseSql {

    private static final String NEXT = """
             where c.kind = :kind and c.closed_on between :from and :to and c.case_id > :after
                and not exists (select 1 from archive_item i where i.case_type = c.case_type and i.case_id = c.case_id)
            order by c.case_id limit :most""";

    private static final String HEAD = """
            select c.case_type, c.case_id, c.case_number, c.deviation_id, x.title, u.name, x.area, %s, %s, c.closed_on
            from disposal_case c join %s x on x.id = c.case_id left join unit u on u.id = x.unit_id""";

    static final String DEVIATIONS = HEAD.formatted("k.name", "x.reported_at", "deviation")
            + " left join category k on k.id = x.category_id" + NEXT;

    static final String LEX_SARAH = HEAD.formatted("x.grade", "x.received_at", "lex_sarah") + NEXT;

    static final String LEX_MARIA =
            HEAD.replace("x.area", "'HSL'").formatted("x.seriousness", "x.received_at", "lex_maria") + NEXT;

    /** Who wrote it; nobody where an employee is unknown. */
    private static final String ROW = """
            select t.%1$s, %2$s as kind, %3$s as label, %4$s as at, e.given_name || ' ' || e.family_name, %5$s as text
            from %6$s t left join employee e on e.id = %7$s where t.%1$s in :ids and %5$s is not null""";

    static final String WORDS = String.join(
            " union all ",
            row("id", "'HAPPENED'", "null", "t.reported_at", "t.what_happened", "deviation", "t.reporter_id"),
            row("id", "'AT_ONCE'", "null", "t.reported_at", "t.done_at_once", "deviation", "t.reporter_id"),
            row("deviation_id", "'ADDENDUM'", "null", "t.written_at", "t.text", "addendum", "t.author_id"),
            row("deviation_id", "t.topic", "t.source", "t.written_at", "t.text", "investigation_entry", "t.author_id"),
            row("deviation_id", "'ANSWER'", "t.question", "t.answered_at", "t.answer", "invitation", "t.employee_id"),
            row("deviation_id", "'STEP'", "null", "t.happened_at", "t.comment", "case_event", "t.employee_id"),
            row("deviation_id", "'FEEDBACK'", "null", "t.written_at", "t.text", "feedback", "t.author_id"),
            row("deviation_id", "'PLANNED'", "null", "t.written_at", "t.planned", "feedback", "t.author_id"),
            measure("deviation_id"));

    static final String LEX_SARAH_WORDS = String.join(
            " union all ",
            row("id", "'HAPPENED'", "null", "t.received_at", "t.reported", "lex_sarah", "t.reporter_id"),
            lexSarah("PROTECTION", "null", "text", "lex_sarah_protection"),
            lexSarah(
                    "NOTE",
                    "(select p.heading from lex_sarah_template_point p where p.id = t.point_id)",
                    "text",
                    "lex_sarah_note"),
            lexSarah("JUDGEMENT", "t.basis", "motivation", "lex_sarah_judgement"),
            lexSarah("TOLD", "null", "text", "lex_sarah_information"),
            lexSarah("STEP", "null", "comment", "lex_sarah_event"),
            row("id", "'IVO_DECISION'", "t.ivo_reference", "t.closed_at", "t.ivo_decision", "lex_sarah", "null"),
            row("id", "'IVO_OUTCOME'", "null", "t.closed_at", "t.ivo_outcome", "lex_sarah", "null"),
            measure("lex_sarah_id"));

    static final String LEX_MARIA_WORDS = String.join(
            " union all ",
            row("id", "'HAPPENED'", "null", "t.received_at", "t.reported", "lex_maria", "t.reporter_id"),
            row("id", "'ASSIGNMENT'", "null", "t.started_at", "t.assignment_purpose", "lex_maria", "t.investigator_id"),
            row("id", "'TEAM'", "null", "t.started_at", "t.assignment_team", "lex_maria", "t.investigator_id"),
            row("id", "'METHOD'", "null", "t.started_at", "t.assignment_method", "lex_maria", "t.investigator_id"),
            lexMaria("PROTECTION", "null", "text", "lex_maria_protection"),
            lexMaria("COURSE", "t.source", "text", "lex_maria_course"),
            lexMaria("CAUSE", "t.source", "text", "lex_maria_cause"),
            lexMaria("NOTE", "t.source", "text", "lex_maria_note"),
            lexMaria("JUDGEMENT", "t.basis", "motivation", "lex_maria_standpoint"),
            lexMaria("TOLD", "null", "text", "lex_maria_information"),
            lexMaria("LEARNING", "t.headline", "text", "lex_maria_learning"),
            lexMaria("STEP", "null", "comment", "lex_maria_event"),
            row("id", "'LICENSEE'", "t.licensee_reference", "t.closed_at", "t.licensee_reason", "lex_maria", "null"),
            row("id", "'IVO_DECISION'", "t.ivo_reference", "t.closed_at", "t.ivo_decision", "lex_maria", "null"),
            row("id", "'IVO_OUTCOME'", "null", "t.closed_at", "t.ivo_outcome", "lex_maria", "null"));

    static final String FILES =
            "select a.deviation_id, a.id, a.file_name, a.kind, a.bytes from attachment a where a.deviation_id in :ids order by a.id";

    private ArchiveCaseSql() {}

    private static String row(
            String key, String kind, String label, String at, String text, String table, String employee) {
        return ROW.formatted(
                key, kind, "cast(" + label + " as varchar)", at, text, table, "cast(" + employee + " as bigint)");
    }

    private static String lexSarah(String kind, String label, String text, String table) {
        return row("lex_sarah_id", "'" + kind + "'", label, "t.written_at", "t." + text, table, "t.author_id");
    }

    private static String lexMaria(String kind, String label, String text, String table) {
        return row("lex_maria_id", "'" + kind + "'", label, "t.written_at", "t." + text, table, "t.author_id");
    }

    private static String measure(String key) {
        return row(
                key,
                "'MEASURE'",
                "t.title",
                "t.created_at",
                "concat_ws(E'\\n', t.description, t.expectation, t.end_comment, t.verdict_comment)",
                "measure",
                "t.owner_id");
    }
}
