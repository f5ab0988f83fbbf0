package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Meetings of the committee and the board over two years and a bit ahead: agendas, what was decided and what came of it, and how the
 * quality work was going. The latest meeting has a decision that is not recorded yet.
 */
final class DemoBoardMeetings {

    private static final String COMMITTEE = "Social- och arbetsmarknadsutskottet";
    private static final String BOARD = "Kommunstyrelsen";
    private static final Map<Integer, Integer> DAYS = Map.of(2, 10, 3, 3, 5, 12, 6, 2, 9, 8, 10, 6, 11, 10, 12, 8);
    private static final int PAPERS_BEFORE = 10;
    private static final int CALLED_BEFORE = 8;
    private static final int FIRST_PARAGRAPH = 11;

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private final long nora;
    private final Map<LocalDate, Meeting> meetings = new LinkedHashMap<>();
    private LocalDate latest;
    private LocalDate next;

    private record Meeting(long id, String body, LocalDate day, int[] items) {}

    DemoBoardMeetings(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
        this.nora = organisation.person("nora").id();
    }

    void load() throws SQLException {
        List<String[]> rows = Csv.rows("board-items.csv");
        for (String[] row : rows) {
            LocalDate day = day(row);
            latest = day.isBefore(today) ? later(latest, day) : latest;
            next = day.isBefore(today) || next != null && next.isBefore(day) ? next : day;
        }
        for (String[] row : rows) {
            Meeting meeting = meeting(day(row), row[2].equals("U") ? COMMITTEE : BOARD);
            item(meeting, row);
        }
        meeting(LocalDate.of(today.getYear() + 1, 2, DAYS.get(2)), COMMITTEE);
        meeting(LocalDate.of(today.getYear() + 1, 3, DAYS.get(3)), BOARD);
        sql.flush();
        handedIn();
        DemoStandingReports reports =
                new DemoStandingReports(sql, organisation.person("sofia").id(), nora);
        for (Meeting meeting : meetings.values()) {
            if (meeting.body().equals(BOARD) && meeting.day().isBefore(today)) {
                reports.add(meeting.id(), meeting.day(), meeting.items()[0] + 1);
            } else if (meeting.body().equals(BOARD) && meeting.day().getYear() == today.getYear()) {
                reports.draft(meeting.id(), today);
            }
        }
    }

    /** What waits at its own page is on the agenda of the next meeting from there. */
    private void handedIn() throws SQLException {
        int year = today.getYear() + 1;
        sql.execute(
                "update board_item i set source_key = 'control-plan:' || p.id, path = '/internalcontrol/plan.xhtml?number='"
                        + " || p.number from control_plan p, board_meeting m where m.id = i.meeting_id and i.outcome is null"
                        + " and i.title = 'Internkontrollplan för nästa år' and p.for_year = " + year
                        + " and lower(p.body) = lower(m.body)");
        sql.execute("update board_item i set source_key = 'allotment:" + year
                + "-0', path = '/allotment/year.xhtml?year=" + year
                + "' from board_meeting m where m.id = i.meeting_id and i.outcome is null and i.title = 'Resurser för nästa år'"
                + " and exists (select 1 from allotment a where a.year = " + year + ")");
        sql.execute(
                "insert into board_item (meeting_id, position, kind, title, proposal, source_key, path, added_at, added_by_id)"
                        + " select m.id, 1 + (select coalesce(max(i.position), 0) from board_item i where i.meeting_id = m.id), 'DECISION',"
                        + " 'Resursbehov: ' || n.title, 'Bevilja det som begärs i resursbehovet från ' || n.from_year || '.',"
                        + " 'resource-need:' || n.id, '/allotment/need.xhtml?number=' || n.number, m.created_at, m.created_by_id"
                        + " from board_meeting m, resource_need n where m.status <> 'CANCELLED' and m.body = '" + BOARD
                        + "' and m.held_on = (select min(x.held_on) from board_meeting x where x.body = m.body and x.held_on >= current_date"
                        + " and extract(year from x.held_on) = " + today.getYear() + ")"
                        + " and n.number = (select min(number) from resource_need where status = 'RAISED')");
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private LocalDate day(String[] row) {
        int month = Integer.parseInt(row[1]);
        return LocalDate.of(today.getYear() + Integer.parseInt(row[0]), month, DAYS.get(month));
    }

    private Meeting meeting(LocalDate day, String body) throws SQLException {
        if (meetings.containsKey(day)) {
            return meetings.get(day);
        }
        Meeting meeting = new Meeting(sql.id(), body, day, new int[1]);
        boolean held = day.isBefore(today);
        boolean called =
                held || day.equals(next) && !day.minusDays(CALLED_BEFORE).isAfter(today);
        boolean closed = held && !day.equals(latest);
        sql.insert(
                "board_meeting (id, body, held_on, papers_by, place, status, created_at, created_by_id, called_at, called_by_id,"
                        + " closed_at, closed_by_id)",
                meeting.id(),
                body,
                day,
                day.minusDays(PAPERS_BEFORE),
                body.equals(BOARD) ? "Kommunhuset, sal Fjället" : "Kommunhuset, sal Ån",
                closed ? "CLOSED" : called ? "CALLED" : "PLANNED",
                at(LocalDate.of(day.getYear() - 1, 11, 20), 9),
                nora,
                called ? at(day.minusDays(CALLED_BEFORE), 13) : null,
                called ? nora : null,
                closed ? at(day.plusDays(4), 10) : null,
                closed ? nora : null);
        meetings.put(day, meeting);
        return meeting;
    }

    private void item(Meeting meeting, String[] row) throws SQLException {
        int place = ++meeting.items()[0];
        boolean held = meeting.day().isBefore(today);
        boolean decided = held && !(meeting.day().equals(latest) && place == 2) && !row[6].isEmpty();
        boolean assigned = decided && !row[8].isEmpty();
        LocalDate due = assigned ? meeting.day().plusMonths(Long.parseLong(row[10])) : null;
        boolean followed = assigned && !row[11].isEmpty() && due.isBefore(today);
        Long owner = assigned ? organisation.person(row[9]).id() : null;
        sql.insert(
                "board_item (id, meeting_id, position, kind, title, proposal, added_at, added_by_id, outcome, decided_words,"
                        + " decided_by_body, decided_on, decision_paragraph, decision_register_number, recorded_at, recorded_by_id,"
                        + " follow_up, follow_up_owner_id, follow_up_due, followed_up_at, followed_up_by_id, followed_up_words)",
                sql.id(),
                meeting.id(),
                place,
                row[3],
                row[4],
                empty(row[5]),
                at(meeting.day().minusDays(PAPERS_BEFORE + 2L), 11),
                nora,
                decided ? row[6] : null,
                decided ? empty(row[7]) : null,
                decided ? meeting.body() : null,
                decided ? meeting.day() : null,
                decided ? String.valueOf(FIRST_PARAGRAPH + 9 * meeting.day().getMonthValue() + place) : null,
                decided ? number(meeting, place) : null,
                decided ? at(meeting.day().plusDays(2), 9) : null,
                decided ? nora : null,
                assigned ? row[8] : null,
                owner,
                due,
                followed ? at(due.minusDays(5), 15) : null,
                followed ? owner : null,
                followed ? row[11] : null);
    }

    private static String number(Meeting meeting, int place) {
        return "KS " + meeting.day().getYear() + "/" + (100 + 20 * meeting.day().getMonthValue() + place);
    }

    private static String empty(String field) {
        return field.isEmpty() ? null : field;
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 20)).atZone(DemoData.ZONE).toInstant();
    }
}
