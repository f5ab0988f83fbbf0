package se.ledstjarnan.web.goal;

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
import se.ledstjarnan.ejb.goal.GoalFilter;
import se.ledstjarnan.ejb.goal.GoalRow;
import se.ledstjarnan.ejb.goal.GoalService;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;

/** The list of goals as a file, as {@code /goal/export} with the parameters of the list. */
@WebServlet("/goal/export")
public class GoalExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS =
            List.of("number", "goal", "unit", "parent", "kind", "term", "first", "last", "status", "total", "reach");

    @Inject
    private transient GoalService goals;

    @Inject
    private transient OutcomeWords words;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate today = LocalDate.now(ClockProducer.SWEDEN);
        AddressReader asked = new AddressReader(request::getParameter);
        GoalFilter filter = GoalAsked.read(asked, today.getYear());
        Address list = new Address("/goal/goals.xhtml");
        asked.known().forEach(list::with);
        try {
            exports.send("mal-" + today, out -> write(filter, out), list, response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(GoalFilter filter, OutputStream out) throws IOException {
        List<String> headings = COLUMNS.stream()
                .map(column -> Texts.of("goal.export." + column))
                .toList();
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("goal.list.title"), headings)) {
            goals.export(filter).forEach(row -> sheet.row(cells(row)));
        }
    }

    private Object[] cells(GoalRow row) {
        return new Object[] {
            "M-" + row.number(),
            row.title(),
            words.where(row.unit()),
            row.parent() == null ? "" : "M-" + row.parent(),
            Texts.of("goal.kind." + row.kind()),
            Texts.of("goal.term." + row.term()),
            row.firstYear(),
            row.lastYear(),
            Texts.of("goal.status." + row.status()),
            row.reach().total(),
            words.reach(row.reach())
        };
    }
}
