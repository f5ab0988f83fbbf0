package se.ledstjarnan.web.report;

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
import se.ledstjarnan.ejb.report.MadeFilter;
import se.ledstjarnan.ejb.report.MadeReportService;
import se.ledstjarnan.ejb.report.MadeRow;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;

/** The list of reports as a file, with the parameters of the list. */
@WebServlet("/report/reports-export")
public class MadeExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "made.report",
            "made.period",
            "made.draft.unit",
            "made.edition",
            "list.status",
            "made.due",
            "list.approvedAt",
            "made.export.handed",
            "made.export.bodies",
            "made.export.lacking");

    @Inject
    private transient MadeReportService reports;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressReader reader = new AddressReader(request::getParameter);
        MadeFilter filter = MadeTable.asked(reader);
        Address list = new Address(MadeTable.PAGE);
        reader.known().forEach(list::with);
        try {
            List<MadeRow> rows = reports.export(filter);
            exports.send("rapporter-" + LocalDate.now(ClockProducer.SWEDEN), out -> write(rows, out), list, response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void write(List<MadeRow> rows, OutputStream out) throws IOException {
        List<String> headings =
                COLUMNS.stream().map(column -> Texts.of("report." + column)).toList();
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("report.made.title"), headings)) {
            rows.forEach(row -> sheet.row(cells(row)));
            sheet.flush();
        }
    }

    private static Object[] cells(MadeRow row) {
        return new Object[] {
            row.name(),
            row.period(),
            row.unit() == null ? Texts.of("report.made.draft.all") : row.unit(),
            row.edition(),
            Texts.of(row.replaced() ? "report.made.replaced" : "report.status." + row.status()),
            row.due(),
            row.approvedAt() == null
                    ? null
                    : row.approvedAt().atZone(ClockProducer.SWEDEN).toLocalDate(),
            row.handed(),
            row.bodies(),
            row.lacking()
        };
    }
}
