package se.ledstjarnan.ejb.lexsarah;

import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.InformedParty;
import se.ledstjarnan.domain.lexsarah.Judgement;
import se.ledstjarnan.domain.lexsarah.LexSarahAction;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;
import se.ledstjarnan.domain.lexsarah.Nature;
import se.ledstjarnan.domain.lexsarah.PointKind;
import se.ledstjarnan.ejb.shared.JsonRow;

/** The short lists of a case ({@code :lexSarah}), as SQL and as what becomes of a row. */
final class LexSarahQueries {

    static final String TIMELINE = """
            select e.action, e.status_after, e.written_at, a.given_name, a.family_name, e.comment
            from lex_sarah_event e join employee a on a.id = e.author_id
            where e.lex_sarah_id = :lexSarah order by e.written_at, e.id
            """;

    static final String PROTECTIONS = """
            select p.text, p.done_on, p.written_at, a.given_name, a.family_name, p.author_title
            from lex_sarah_protection p join employee a on a.id = p.author_id
            where p.lex_sarah_id = :lexSarah order by p.done_on, p.id
            """;

    static final String JUDGEMENTS = """
            select j.kind, j.grade, j.motivation, j.basis, j.decided_on, j.written_at, a.given_name, a.family_name, j.author_title
            from lex_sarah_judgement j join employee a on a.id = j.author_id
            where j.lex_sarah_id = :lexSarah order by j.written_at desc, j.id desc
            """;

    static final String TOLD = """
            select i.party, i.told_on, i.text, i.written_at, a.given_name, a.family_name, i.author_title
            from lex_sarah_information i join employee a on a.id = i.author_id
            where i.lex_sarah_id = :lexSarah order by i.written_at, i.id
            """;

    static final String POINTS = """
            select p.id, p.kind, p.heading, p.help from lex_sarah_template_point p
            where p.template_id = :template order by p.position
            """;

    static final String NOTES = """
            select n.point_id, n.nature, n.text, n.source, n.written_at, a.given_name, a.family_name, n.author_title
            from lex_sarah_note n join employee a on a.id = n.author_id
            where n.lex_sarah_id = :lexSarah order by n.written_at, n.id
            """;

    static final String EARLIER = """
            select l.number, l.title, l.received_at, l.status, l.grade from lex_sarah l
            where l.unit_id = :unit and l.id <> :lexSarah and l.received_at between :since and :before
            order by l.received_at desc limit 10
            """;

    static final String WRITTEN = """
            select distinct p.kind from lex_sarah_note n join lex_sarah_template_point p on p.id = n.point_id
            where n.lex_sarah_id = :lexSarah
            """;

    static final String PARTIES = """
            select distinct i.party from lex_sarah_information i where i.lex_sarah_id = :lexSarah
                and not exists (select 1 from lex_sarah_event e where e.lex_sarah_id = i.lex_sarah_id and e.action = 'REOPEN'
                    and e.written_at > i.written_at)
            """;

    private LexSarahQueries() {}

    static LexSarahView.Step step(JsonRow row) {
        return new LexSarahView.Step(
                row.constant(LexSarahAction.class, "action"),
                row.constant(LexSarahStatus.class, "status_after"),
                row.moment("written_at"),
                row.text("given_name"),
                row.text("family_name"),
                row.text("comment"));
    }

    static LexSarahView.Done protection(JsonRow row) {
        return new LexSarahView.Done(
                row.text("text"),
                row.day("done_on"),
                row.moment("written_at"),
                row.text("given_name"),
                row.text("family_name"),
                row.text("author_title"));
    }

    static LexSarahView.Judged judgement(JsonRow row) {
        return new LexSarahView.Judged(
                row.constant(Judgement.Kind.class, "kind"),
                row.constant(Grade.class, "grade"),
                row.text("motivation"),
                row.text("basis"),
                row.day("decided_on"),
                row.moment("written_at"),
                row.text("given_name"),
                row.text("family_name"),
                row.text("author_title"));
    }

    static LexSarahView.Told told(JsonRow row) {
        return new LexSarahView.Told(
                row.constant(InformedParty.class, "party"),
                row.day("told_on"),
                row.text("text"),
                row.moment("written_at"),
                row.text("given_name"),
                row.text("family_name"),
                row.text("author_title"));
    }

    static LexSarahView.Note note(JsonRow row) {
        return new LexSarahView.Note(
                row.number("point_id"),
                row.constant(Nature.class, "nature"),
                row.text("text"),
                row.text("source"),
                row.moment("written_at"),
                row.text("given_name"),
                row.text("family_name"),
                row.text("author_title"));
    }

    static LexSarahView.Similar earlier(JsonRow row) {
        return new LexSarahView.Similar(
                row.text("number"),
                row.text("title"),
                row.moment("received_at"),
                row.constant(LexSarahStatus.class, "status"),
                row.constant(Grade.class, "grade"));
    }

    static PointKind kind(JsonRow row) {
        return row.constant(PointKind.class, "kind");
    }
}
