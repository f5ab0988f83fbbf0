package se.ledstjarnan.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.start.Postgres;
import se.ledstjarnan.system.HttpForm;
import se.ledstjarnan.system.HttpPage;
import se.ledstjarnan.system.HttpUser;

/**
 * The access extract about the person of a case with a thousand events, as a user takes it out; and the least that could give the same:
 * its SQL and a PDF of as many rows. The first is to cost at most three times the second.
 */
final class ExtractJourney {

    private static final String EVENTS = """
            insert into audit_entry (chain, seq, recorded_at, employee_id, roles, unit_id, action, object_type, object_id, case_number,
                result, previous_hash, hash)
            select 'deviation:' || d.id, m.last + n, now() - n * interval '1 minute', d.reporter_id, 'MEDARBETARE', d.unit_id, 'READ',
                'deviation', d.id, d.number, 'DONE', repeat('0', 64), repeat('0', 64)
            from deviation d, generate_series(1, 1000) n,
                lateral (select coalesce(max(seq), 0) as last from audit_entry where chain = 'deviation:' || d.id) m
            where d.number = '%s'
            """;
    private static final String LOG = """
            select e.recorded_at, p.given_name || ' ' || p.family_name, p.title, e.action, e.case_number, u.name
            from audit_entry e left join employee p on p.id = e.employee_id left join unit u on u.id = e.unit_id
            where e.chain = (select 'deviation:' || id from deviation where number = '%s') order by e.recorded_at, e.id
            """;
    private static final int COLUMNS = 6;

    private final Postgres database;
    private final Supplier<HttpUser> user;
    private final String number;
    private final PdfRenderer renderer = new PdfRenderer();

    ExtractJourney(Postgres database, Supplier<HttpUser> user, String number) throws SQLException {
        this.database = database;
        this.user = user;
        this.number = number;
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(EVENTS.formatted(number));
        }
    }

    /** As in the browser: the page, then the file. */
    int takeOut() {
        HttpForm form = user.get().get("/access/extract.xhtml?number=" + number).form("extract");
        HttpPage answer = user.get()
                .post(
                        form.action(),
                        form.set("extract:reason", "AUTHORITY_REQUEST")
                                .press("extract:take")
                                .fields());
        if (answer.status() != 200 || !answer.header("Content-Type").startsWith("application/pdf")) {
            throw new IllegalStateException("No extract: " + answer.status() + " " + answer.header("Content-Type"));
        }
        return answer.bytes().length;
    }

    /** The rows by plain SQL, and a plain table of them as PDF. */
    int sqlAndPdf() {
        StringBuilder page =
                new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"sv\"><head><title>Logg</title>"
                        + "<meta name=\"subject\" content=\"Logg\"/><style>@page { size: A4 } body { font-family: "
                        + PdfRenderer.FONT_FAMILY
                        + " } table { -fs-table-paginate: paginate }</style></head><body><table><thead><tr>"
                        + "<th scope=\"col\">x</th>".repeat(COLUMNS) + "</tr></thead><tbody>");
        try (Connection connection = database.connectAsApplication();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LOG.formatted(number))) {
            while (rows.next()) {
                page.append("<tr>");
                for (int column = 1; column <= COLUMNS; column++) {
                    page.append("<td>").append(rows.getString(column)).append("</td>");
                }
                page.append("</tr>");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return renderer.render(page.append("</tbody></table></body></html>").toString()).length;
    }
}
