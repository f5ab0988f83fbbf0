package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Measures of importance on their way to the board: one to write of, one that waits for a meeting, and two that the board has had. */
final class DemoBoard {

    private static final List<String> TEXTS = List.of(
            "Alla trygghetslarm på de särskilda boendena provas nu varje vecka, sedan ett larm inte gick fram. Kostnaden ryms i budget.",
            "Läkemedel delas ut av två i par under helger på ett boende, tills rutinen för nya vikarier är på plats.",
            "Fallförebyggande genomgångar görs med sjuksköterska och fysioterapeut inom två veckor efter varje inflyttning.");
    private static final int DAYS_TO_MEETING = 20;

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;

    private record Source(long id, String number, LocalDate day) {}

    DemoBoard(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    void load() throws SQLException {
        sql.flush();
        List<Source> measures = new ArrayList<>();
        sql.each(
                "select m.id, m.origin_number, cast(m.created_at as date) from measure m join deviation d on d.id = m.origin_id"
                        + " where d.area = 'HSL' and d.restriction = 'NONE' and m.status <> 'CANCELLED'"
                        + " and m.created_at < now() - interval '30 days' order by m.created_at desc limit 4",
                row -> measures.add(new Source(
                        row.getLong(1), row.getString(2), row.getDate(3).toLocalDate())));
        for (int place = 0; place < measures.size(); place++) {
            matter(measures.get(place), place);
        }
    }

    private void matter(Source of, int place) throws SQLException {
        boolean written = place > 0;
        boolean handed = place > 1;
        Long mats = organisation.person("mats").id();
        LocalDate meeting = of.day().plusDays(DAYS_TO_MEETING);
        LocalDate day = meeting.isAfter(today) ? today : meeting;
        sql.insert(
                "board_matter (id, source_key, kind, compartment, case_number, raised_at, raised_by_id, status, summary, attested_at,"
                        + " attested_by_id, meeting_day, paragraph, registration_number, handed_at, handed_by_id)",
                sql.id(),
                "measure:" + of.id(),
                "MEASURE",
                "HEALTH_CARE",
                of.number(),
                at(of.day()),
                mats,
                handed ? "HANDED" : written ? "READY" : "TO_WRITE",
                written ? TEXTS.get(place - 1) : null,
                written ? at(of.day().plusDays(1)) : null,
                written ? mats : null,
                handed ? day : null,
                handed ? String.valueOf(110 + place) : null,
                handed ? "KS " + day.getYear() + "/" + (300 + place) : null,
                handed ? at(day) : null,
                handed ? organisation.person("nora").id() : null);
        sql.number("update measure set for_board_at = created_at where id = " + of.id() + " returning id");
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 40)).atZone(DemoData.ZONE).toInstant();
    }
}
