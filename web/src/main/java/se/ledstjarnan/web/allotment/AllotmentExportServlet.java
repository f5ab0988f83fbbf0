package se.ledstjarnan.web.allotment;

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
import se.ledstjarnan.ejb.allotment.AllotmentRow;
import se.ledstjarnan.ejb.allotment.AllotmentService;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;

/** The means of a year as a file, as {@code /allotment/export?year=2026}; its first columns can be pasted back. */
@WebServlet("/allotment/export")
public class AllotmentExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "unit",
            "year",
            "goal",
            "budget",
            "outcome",
            "forecast",
            "posts",
            "postsUsed",
            "decided",
            "group",
            "people",
            "needs",
            "demands");

    @Inject
    private transient AllotmentService allotments;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int year = AllotmentYearPage.asked(
                request.getParameter("year"),
                LocalDate.now(ClockProducer.SWEDEN).getYear());
        Address list = new Address("/allotment/year.xhtml").with("year", year);
        try {
            exports.send("resurser-" + year, out -> write(year, out), list, response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(int year, OutputStream out) throws IOException {
        List<String> headings = COLUMNS.stream()
                .map(column -> Texts.of("allotment.export." + column))
                .toList();
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("allotment.title"), headings)) {
            allotments.export(year).forEach(row -> sheet.row(cells(row)));
        }
    }

    private static Object[] cells(AllotmentRow row) {
        return new Object[] {
            row.unit(),
            row.year(),
            row.goalNumber() == null ? null : "M-" + row.goalNumber(),
            thousands(row.budget()),
            thousands(row.outcome()),
            thousands(row.forecast()),
            row.posts(),
            row.postsUsed(),
            thousands(row.decided()),
            row.group(),
            row.people(),
            row.needs(),
            row.demands()
        };
    }

    private static Number thousands(Long kronor) {
        return kronor == null ? null : AllotmentWords.thousands(kronor);
    }
}
