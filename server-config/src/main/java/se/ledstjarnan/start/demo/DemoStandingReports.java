package se.ledstjarnan.start.demo;

import java.sql.Date;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.ejb.board.StandingFigure;
import se.ledstjarnan.ejb.board.StandingFigures;
import se.ledstjarnan.ejb.board.StandingPaper;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.shared.Checksum;

/** How the quality work was going, told to each meeting of the board that has been held: the figures are those of the demo itself. */
final class DemoStandingReports {

    private static final int THRESHOLD = 5;
    private static final int DAYS_BEFORE = 12;
    private static final List<String> WORDS = List.of(
            "Avvikelserna rapporteras jämnt och utreds i tid. Fallen på särskilt boende är den vanligaste händelsen, och ett arbete"
                    + " med fallgenomgångar har börjat. Återkopplingen till den som klagar går fortare än förra året.",
            "Målen är nedbrutna till alla enheter. Egenkontrollen följer planen. Flera styrande dokument väntar på översyn, och"
                    + " cheferna har fått stöd för att hinna med.",
            "Sommaren gick bättre än förra året. Introduktionen för vikarier har gett färre läkemedelsavvikelser. Hemtjänsten"
                    + " behöver stöd: fallen har blivit fler där.",
            "Åtgärderna genomförs i tid, men effekten bedöms för sent i en del enheter. Det följs nu upp varje månad.");
    private static final List<String> AHEAD = List.of(
            "Fallgenomgångarna utvärderas till nästa sammanträde.",
            "Översynen av dokument ska vara i kapp före hösten.",
            "Hembesök med fysioterapeut börjar i hemtjänsten.",
            "Riskanalysen av digital signering redovisas.");

    private final Sql sql;
    private final long chief;
    private final long secretary;
    private final PdfRenderer renderer = new PdfRenderer();
    private LocalDate through;
    private int told;

    DemoStandingReports(Sql sql, long chief, long secretary) {
        this.sql = sql;
        this.chief = chief;
        this.secretary = secretary;
    }

    /** Approved before the meeting, and put last on its agenda. */
    void add(long meetingId, LocalDate day, int place) throws SQLException {
        LocalDate approved = day.minusDays(DAYS_BEFORE);
        LocalDate first = through == null ? approved.minusMonths(3) : through.plusDays(1);
        StandingPaper.Content content = new StandingPaper.Content(
                "Norrsjö kommun",
                "Kommunstyrelsen",
                day.toString(),
                WORDS.get(told % WORDS.size()),
                AHEAD.get(told % AHEAD.size()),
                StandingPaper.approved(approved, "Sofia Åkesson", "socialchef"),
                figures(new StandingFigures.Period(first, approved)));
        byte[] pdf = renderer.render(StandingPaper.onPaper(content));
        long id = sql.id();
        Instant at = approved.atTime(14, 5).atZone(DemoData.ZONE).toInstant();
        sql.insert(
                "standing_report (id, meeting_id, first_day, last_day, summary, ahead, drafted_at, drafted_by_id, approved_at,"
                        + " approved_by_id, threshold, sha256)",
                id,
                meetingId,
                first,
                approved,
                content.summary(),
                content.ahead(),
                at,
                chief,
                at,
                chief,
                THRESHOLD,
                Checksum.of(pdf));
        sql.flush();
        sql.insert("standing_report_document (report_id, pdf, page)", id, pdf, StandingPaper.onScreen(content));
        item(meetingId, day, place, id, at);
        through = approved;
        told++;
    }

    /** Begun, its words not written yet. */
    void draft(long meetingId, LocalDate today) throws SQLException {
        sql.insert(
                "standing_report (id, meeting_id, first_day, drafted_at, drafted_by_id)",
                sql.id(),
                meetingId,
                through == null ? today.minusMonths(3) : through.plusDays(1),
                today.minusDays(1).atTime(15, 40).atZone(DemoData.ZONE).toInstant(),
                chief);
    }

    private void item(long meetingId, LocalDate day, int place, long report, Instant added) throws SQLException {
        sql.insert(
                "board_item (id, meeting_id, position, source_key, kind, title, path, added_at, added_by_id, outcome,"
                        + " decided_by_body, decided_on, decision_paragraph, decision_register_number, recorded_at, recorded_by_id)",
                sql.id(),
                meetingId,
                place,
                "standing-report:" + report,
                "INFORMATION",
                "Så går kvalitetsarbetet",
                "/board/report.xhtml?meeting=" + meetingId,
                added,
                chief,
                "NOTED",
                "Kommunstyrelsen",
                day,
                String.valueOf(day.getMonthValue() * 9 + 11 + place),
                "KS " + day.getYear() + "/" + (100 + 20 * day.getMonthValue() + place),
                day.plusDays(2).atTime(9, 30).atZone(DemoData.ZONE).toInstant(),
                secretary);
    }

    private StandingFigures figures(StandingFigures.Period period) throws SQLException {
        Map<StandingFigure, StandingFigures.Counted> counts = new EnumMap<>(StandingFigure.class);
        for (StandingFigure figure : StandingFigure.values()) {
            int now = (int) sql.number(literal(figure.sql("now"), "now", period));
            Integer before = figure.ofTime()
                    ? Integer.valueOf((int) sql.number(literal(figure.sql("before"), "before", period.before())))
                    : null;
            counts.put(figure, new StandingFigures.Counted(now, before));
        }
        List<Object[]> rows = new ArrayList<>();
        String operations = literal(literal(StandingFigures.OPERATIONS, "now", period), "before", period.before());
        sql.each(
                operations,
                row -> rows.add(new Object[] {row.getString(1), row.getBoolean(2), row.getInt(3), row.getInt(4)}));
        return new StandingFigures(
                period,
                counts,
                StandingPaper.table(rows, false, THRESHOLD),
                StandingPaper.table(rows, true, THRESHOLD));
    }

    private static String literal(String query, String when, StandingFigures.Period period) {
        return query.replace(":" + when + "_fromAt", quoted(period.from()))
                .replace(":" + when + "_toAt", quoted(period.to().plusDays(1)))
                .replace(":" + when + "_from", "date " + quoted(period.from()))
                .replace(":" + when + "_day", "date " + quoted(period.to()));
    }

    private static String quoted(LocalDate day) {
        return "'" + Date.valueOf(day) + "'";
    }
}
