package se.ledstjarnan.web.deviation;

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
import se.ledstjarnan.domain.deviation.Restriction;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.deviation.CaseExportRow;
import se.ledstjarnan.ejb.deviation.CaseExportService;
import se.ledstjarnan.ejb.deviation.CaseFilter;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;

/** The list of cases as a file, as {@code /deviation/export} with the parameters of the list. What cannot be done is said on the list. */
@WebServlet("/deviation/export")
public class CaseExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "number",
            "status",
            "kind",
            "area",
            "unit",
            "category",
            "subcategory",
            "eventType",
            "severity",
            "probability",
            "risk",
            "suspicion",
            "occurred",
            "reported",
            "firstAction",
            "feedback",
            "closed");

    @Inject
    private transient CaseExportService cases;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            CaseAsked asked = CaseAsked.read(request::getParameter, user::employeeId);
            Address list = asked.address("/deviation/cases.xhtml", asked.order());
            String name = "arenden-" + LocalDate.now(ClockProducer.SWEDEN);
            exports.send(name, out -> write(asked.filter(), out), list, response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(CaseFilter filter, OutputStream out) throws IOException {
        List<String> headings = COLUMNS.stream()
                .map(column -> Texts.of("deviation.export." + column))
                .toList();
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("deviation.list.title"), headings)) {
            cases.export(filter, part -> {
                part.forEach(row -> sheet.row(cells(row)));
                sheet.flush();
            });
        }
    }

    private static Object[] cells(CaseExportRow row) {
        boolean judged = row.severity() != null && row.probability() != null;
        return new Object[] {
            row.number(),
            Texts.of("deviation.status." + row.status()),
            Texts.of("deviation.kind." + row.kind()),
            Texts.of("deviation.area." + row.area()),
            row.unit(),
            row.category(),
            row.subcategory(),
            row.eventType() == null ? null : Texts.of("deviation.eventType." + row.eventType()),
            row.severity(),
            row.probability(),
            judged ? row.severity() * row.probability() : null,
            row.restriction() == Restriction.NONE ? null : Texts.of("deviation.restriction." + row.restriction()),
            row.occurredAt(),
            row.reportedAt(),
            row.firstActionAt(),
            row.feedbackAt(),
            row.closedAt()
        };
    }
}
