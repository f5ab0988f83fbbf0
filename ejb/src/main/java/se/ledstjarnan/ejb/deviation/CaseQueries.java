package se.ledstjarnan.ejb.deviation;

import se.ledstjarnan.domain.deviation.CaseInvitation;
import se.ledstjarnan.domain.deviation.CaseJudgement;
import se.ledstjarnan.domain.deviation.CaseNote;
import se.ledstjarnan.domain.deviation.CaseReply;
import se.ledstjarnan.domain.deviation.CaseStanding;
import se.ledstjarnan.domain.deviation.CaseStep;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.DeviationAction;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.deviation.EntryTopic;
import se.ledstjarnan.domain.deviation.EventType;
import se.ledstjarnan.domain.deviation.FeedbackChannel;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.shared.JsonRow;

/** The short lists of a case ({@code :deviation}), as SQL and as what becomes of a row. */
final class CaseQueries {

    /** The measures are told by a view that their feature keeps. */
    static final String STANDING = """
            select coalesce((select h.name from unit_history h where h.unit_id = d.unit_id
                    and cast(d.reported_at at time zone 'Europe/Stockholm' as date) between h.valid_from and h.valid_to
                    order by h.valid_from limit 1), (select u.name from unit u where u.id = d.unit_id)) as unit,
                exists (select 1 from invitation i where i.deviation_id = d.id and i.employee_id = :me and i.ended_at is null) as invited,
                exists (select 1 from investigation_entry e where e.deviation_id = d.id and e.topic = 'WHAT_HAPPENED') as described,
                exists (select 1 from investigation_entry e where e.deviation_id = d.id and e.topic = 'CAUSE') as caused,
                (select count(*) from invitation i where i.deviation_id = d.id and i.answered_at is null and i.ended_at is null) as unanswered,
                coalesce(m.measures, 0) as measures, coalesce(m.not_ended, 0) as not_ended,
                (select count(*) from invitation i where i.deviation_id = d.id) as contributors,
                (select count(*) from investigation_entry e where e.deviation_id = d.id) as notes,
                (select count(*) from case_link l where l.deviation_id = d.id or l.other_id = d.id) as links,
                (select count(*) from addendum a where a.deviation_id = d.id) as addenda,
                (select count(*) from attachment f where f.deviation_id = d.id) as files,
                (select max(r.register_number) from registration r where r.case_type = 'deviation' and r.case_id = d.id)
                    as register_number,
                exists (select 1 from registration r where r.case_type = 'deviation' and r.case_id = d.id
                    and r.register_number is null) as register_waiting
            from deviation d left join case_measure_count m on m.deviation_id = d.id
            where d.id = :deviation
            """;

    static final String TIMELINE = """
            select e.action, e.status_after, e.happened_at, p.given_name, p.family_name, e.comment
            from case_event e join employee p on p.id = e.employee_id
            where e.deviation_id = :deviation order by e.happened_at, e.id
            """;

    static final String NOTES = """
            select e.topic, e.cause_area, e.nature, e.text, e.written_at, p.given_name, p.family_name, e.author_title, e.source
            from investigation_entry e join employee p on p.id = e.author_id
            where e.deviation_id = :deviation order by e.written_at, e.id
            """;

    static final String INVITATIONS = """
            select i.id, p.id as employee, p.given_name, p.family_name, p.title, i.invited_at, i.question, i.due, i.answer,
                i.answered_at, i.ended_at
            from invitation i join employee p on p.id = i.employee_id
            where i.deviation_id = :deviation order by i.invited_at, i.id
            """;

    static final String FEEDBACK = """
            select f.channel, f.text, f.planned, f.to_child, f.why_not_to_child, f.written_at, p.given_name, p.family_name, f.author_title
            from feedback f join employee p on p.id = f.author_id
            where f.deviation_id = :deviation order by f.written_at desc, f.id desc
            """;

    static final String ADDENDA = """
            select null as channel, a.text, null as planned, null as to_child, null as why_not_to_child, a.written_at, p.given_name,
                p.family_name, a.author_title
            from addendum a join employee p on p.id = a.author_id
            where a.deviation_id = :deviation order by a.written_at, a.id
            """;

    static final String JUDGEMENTS = """
            select c.area, k.name as category, s.name as subcategory, c.event_type, c.severity, c.probability, c.changed_at,
                p.given_name, p.family_name, c.reason
            from classification_change c join employee p on p.id = c.changed_by_id join category k on k.id = c.category_id
                left join category s on s.id = c.subcategory_id
            where c.deviation_id = :deviation order by c.changed_at desc, c.id desc
            """;

    private CaseQueries() {}

    static CaseStanding standing(JsonRow row) {
        return new CaseStanding(
                row.text("unit"),
                row.is("invited"),
                row.is("described"),
                row.is("caused"),
                row.whole("unanswered"),
                row.whole("measures"),
                row.whole("not_ended"),
                row.whole("contributors"),
                row.whole("notes"),
                row.whole("links"),
                row.whole("addenda"),
                row.whole("files"),
                row.text("register_number"),
                row.is("register_waiting"));
    }

    static CaseStep step(JsonRow row) {
        return new CaseStep(
                row.constant(DeviationAction.class, "action"),
                row.constant(DeviationStatus.class, "status_after"),
                row.moment("happened_at"),
                name(row),
                row.text("comment"));
    }

    static CaseNote note(JsonRow row) {
        return new CaseNote(
                row.constant(EntryTopic.class, "topic"),
                row.constant(CauseArea.class, "cause_area"),
                row.constant(EntryNature.class, "nature"),
                row.text("text"),
                row.moment("written_at"),
                name(row),
                row.text("author_title"),
                row.text("source"));
    }

    static CaseInvitation invitation(JsonRow row) {
        return new CaseInvitation(
                row.number("id"),
                row.number("employee"),
                name(row),
                row.text("title"),
                row.moment("invited_at"),
                row.text("question"),
                row.day("due"),
                row.text("answer"),
                row.moment("answered_at"),
                row.moment("ended_at"));
    }

    /** A reply, or something the reporter added. */
    static CaseReply reply(JsonRow row) {
        return new CaseReply(
                row.constant(FeedbackChannel.class, "channel"),
                row.text("text"),
                row.text("planned"),
                row.text("to_child"),
                row.text("why_not_to_child"),
                row.moment("written_at"),
                name(row),
                row.text("author_title"));
    }

    static CaseJudgement judgement(JsonRow row) {
        return new CaseJudgement(
                row.constant(LegalArea.class, "area"),
                row.text("category"),
                row.text("subcategory"),
                row.constant(EventType.class, "event_type"),
                row.whole("severity"),
                row.whole("probability"),
                row.moment("changed_at"),
                name(row),
                row.text("reason"));
    }

    private static String name(JsonRow row) {
        return row.text("given_name") + " " + row.text("family_name");
    }
}
