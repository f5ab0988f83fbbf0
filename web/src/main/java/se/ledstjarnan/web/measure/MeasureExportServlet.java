package se.ledstjarnan.web.measure;

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
import se.ledstjarnan.ejb.measure.MeasureExportService;
import se.ledstjarnan.ejb.measure.MeasureRow;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;

/** The list of measures as a file, as {@code /measure/export} with the parameters of the list: its order and what its rows say. */
@WebServlet("/measure/export")
public class MeasureExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS =
            List.of("number", "title", "kind", "unit", "reach", "owner", "due", "next", "state");

    @Inject
    private transient MeasureExportService measures;

    @Inject
    private transient MeasureWords words;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MeasureAsked asked = MeasureAsked.read(request::getParameter);
        Address list = asked.address("/measure/measures.xhtml", asked.order());
        String name = "atgarder-" + LocalDate.now(ClockProducer.SWEDEN);
        try {
            exports.send(name, out -> write(asked, out), list, response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(MeasureAsked asked, OutputStream out) throws IOException {
        List<String> headings = COLUMNS.stream()
                .map(column -> Texts.of("measure.export." + column))
                .toList();
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("measure.list.title"), headings)) {
            measures.export(asked.filter(), asked.order(), part -> {
                part.forEach(row -> sheet.row(cells(row)));
                sheet.flush();
            });
        }
    }

    private Object[] cells(MeasureRow row) {
        return new Object[] {
            row.number(),
            row.title(),
            Texts.of("measure.kind." + row.kind()),
            row.unit(),
            Texts.of("measure.reach." + row.reach()),
            row.owner(),
            row.due(),
            row.nextDate(),
            words.state(row.status(), row.nextDate(), row.verdict())
        };
    }
}
