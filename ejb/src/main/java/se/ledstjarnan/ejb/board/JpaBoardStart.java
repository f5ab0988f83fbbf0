package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.board.ItemKind;
import se.ledstjarnan.ejb.report.PeriodColumn;
import se.ledstjarnan.ejb.shared.JpaTogether;
import se.ledstjarnan.ejb.shared.JsonRow;

/** The start of the elected, in one statement: nothing of it is of a case, and it names nobody. */
@ApplicationScoped
class JpaBoardStart {

    static final int MOST = 10;

    /** Where no meeting has been held, what the last quarter of a year has brought. */
    private static final String SINCE =
            "coalesce((select max(h.held_on) from board_meeting h where h.status in ('CALLED', 'CLOSED') and h.held_on < :today),"
                    + " cast(:today as date) - 90)";

    private static final String NEXT =
            "select m.id from board_meeting m where m.status = 'CALLED' and m.held_on >= :today"
                    + " order by m.held_on, m.id limit 1";

    private static final String REPORTS = "select 'Så går kvalitetsarbetet, till sammanträdet ' || m.held_on as title,"
            + " '/board/report.xhtml?meeting=' || m.id as page, cast(r.approved_at as date) as day from standing_report r"
            + " join board_meeting m on m.id = r.meeting_id and m.status in ('CALLED', 'CLOSED')"
            + " where r.approved_at is not null and cast(r.approved_at as date) >= " + SINCE
            + " union all select d.name || ' ' || " + PeriodColumn.IN_WORDS
            + ", '/report/report.xhtml?number=' || r.number,"
            + " cast(r.approved_at as date) from made_report r join report_definition d on d.id = r.definition_id"
            + " where r.status = 'APPROVED' and exists (select 1 from made_report_handover h where h.report_id = r.id"
            + " and h.recorded_at is not null) and cast(r.approved_at as date) >= " + SINCE
            + " order by day desc, title";

    private static final String GOALS = "select 'M-' || g.number || ' ' || v.title as title,"
            + " '/goal/goal.xhtml?number=' || g.number as page, v.decided_on as day from goal_version v join goal g on g.id = v.goal_id"
            + " where v.decided_on >= " + SINCE + " and g.status <> 'DRAFT' order by day desc, g.number limit " + MOST;

    private static final String PLANS = "select 'IK-' || p.number || ' Internkontrollplan ' || p.for_year as title,"
            + " '/internalcontrol/plan.xhtml?number=' || p.number as page, p.decided_on as day from control_plan p"
            + " where p.decided_on >= " + SINCE
            + " union all select 'H-' || a.number || ' ' || a.title, '/plan/plan.xhtml?number=' || a.number, a.decided_on"
            + " from action_plan a where a.decided_on >= " + SINCE
            + " and a.status <> 'DRAFT' order by day desc, title limit " + MOST;

    private static final String OWED = "select i.title, '/board/item.xhtml?id=' || i.id as page, i.follow_up as task,"
            + " coalesce(e.title, 'förvaltningen') as who, i.follow_up_due as due from board_item i"
            + " join board_meeting m on m.id = i.meeting_id left join employee e on e.id = i.follow_up_owner_id"
            + " where i.follow_up is not null and i.followed_up_at is null and m.status in ('CALLED', 'CLOSED')"
            + " order by i.follow_up_due, i.id limit " + (MOST + 1);

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    BoardStart of(LocalDate today) {
        JpaTogether.Answers found = new JpaTogether()
                .ask(
                        "next",
                        "select m.id, m.number, m.body, m.held_on, m.place from board_meeting m where m.id = (" + NEXT
                                + ")")
                .ask(
                        "agenda",
                        "select i.title, '/board/item.xhtml?id=' || i.id as page, i.kind from board_item i where i.meeting_id = ("
                                + NEXT + ") order by i.position, i.id")
                .ask("since", "select " + SINCE + " as day")
                .ask("reports", REPORTS)
                .ask("goals", GOALS)
                .ask("plans", PLANS)
                .ask("owed", OWED)
                .with(Map.of("today", Date.valueOf(today)))
                .answer(em);
        List<BoardStart.Owed> owed = found.of(
                "owed",
                row -> new BoardStart.Owed(
                        row.text("title"), row.text("page"), row.text("task"), row.text("who"), row.day("due")));
        return new BoardStart(
                found
                        .of(
                                "next",
                                row -> new BoardStart.Meeting(
                                        row.number("id"),
                                        row.whole("number"),
                                        row.text("body"),
                                        row.day("held_on"),
                                        row.text("place")))
                        .stream()
                        .findFirst()
                        .orElse(null),
                found.of(
                        "agenda",
                        row -> new BoardStart.Line(
                                row.text("title"), row.text("page"), row.constant(ItemKind.class, "kind"), null)),
                found.of("since", row -> row.day("day")).get(0),
                found.of("reports", JpaBoardStart::line),
                found.of("goals", JpaBoardStart::line),
                found.of("plans", JpaBoardStart::line),
                owed.stream().limit(MOST).toList(),
                owed.size() > MOST);
    }

    private static BoardStart.Line line(JsonRow row) {
        return new BoardStart.Line(row.text("title"), row.text("page"), null, row.day("day"));
    }
}
