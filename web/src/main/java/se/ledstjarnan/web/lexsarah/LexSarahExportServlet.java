package se.ledstjarnan.web.lexsarah;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.lexsarah.LexSarahExportRow;
import se.ledstjarnan.ejb.lexsarah.LexSarahExportService;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;

/** The list of lex Sarah cases as a file, as {@code /lexsarah/export} with the parameters of the list. */
@WebServlet("/lexsarah/export")
public class LexSarahExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "number",
            "status",
            "origin",
            "area",
            "where",
            "grade",
            "received",
            "investigated",
            "decided",
            "notified",
            "reference",
            "sent",
            "ivoDecided",
            "closed");

    @Inject
    private transient LexSarahExportService cases;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            LexSarahAsked asked = LexSarahAsked.read(request::getParameter);
            exports.send(
                    "lex-sarah-" + LocalDate.now(ClockProducer.SWEDEN),
                    out -> write(asked, out),
                    asked.address("/lexsarah/cases.xhtml"),
                    response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(LexSarahAsked asked, OutputStream out) throws IOException {
        List<LexSarahExportRow> rows = cases.export(asked.filter());
        List<String> headings = COLUMNS.stream()
                .map(column -> Texts.of("lexsarah.export." + column))
                .toList();
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("lexsarah.list.title"), headings)) {
            rows.forEach(row -> sheet.row(cells(row)));
        }
    }

    private static Object[] cells(LexSarahExportRow row) {
        return new Object[] {
            row.number(),
            Texts.of("lexsarah.status." + row.status()),
            Texts.of("lexsarah.origin." + row.origin()),
            row.area() == null ? null : Texts.of("lexsarah.act.area." + row.area()),
            row.where(),
            row.grade() == null ? null : Texts.of("lexsarah.grade." + row.grade()),
            row.receivedAt(),
            row.investigatedAt(),
            row.decidedAt(),
            row.notifiedOn(),
            row.reference(),
            row.sentOn(),
            row.ivoDecidedOn(),
            row.closedAt()
        };
    }
}
