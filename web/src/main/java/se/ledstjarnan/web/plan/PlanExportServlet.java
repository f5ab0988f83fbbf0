package se.ledstjarnan.web.plan;

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
import se.ledstjarnan.ejb.plan.ActionPlanService;
import se.ledstjarnan.ejb.plan.PlanFilter;
import se.ledstjarnan.ejb.plan.PlanRow;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;

/** The list of action plans as a file, as {@code /plan/export} with the parameters of the list. */
@WebServlet("/plan/export")
public class PlanExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "goal",
            "unit",
            "status",
            "begins",
            "ends",
            "responsible",
            "activities",
            "progress",
            "late",
            "nextCheckUp",
            "outlook");

    @Inject
    private transient ActionPlanService plans;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressReader asked = new AddressReader(request::getParameter);
        PlanFilter filter = ActionPlanTable.asked(asked);
        Address list = new Address(ActionPlanTable.PAGE);
        asked.known().forEach(list::with);
        String name = "handlingsplaner-" + LocalDate.now(ClockProducer.SWEDEN);
        try {
            exports.send(name, out -> write(filter, out), list, response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(PlanFilter filter, OutputStream out) throws IOException {
        List<String> headings = COLUMNS.stream()
                .map(column -> Texts.of("plan.export." + column))
                .toList();
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("plan.list.title"), headings)) {
            plans.export(filter, rows -> rows.forEach(row -> sheet.row(cells(row))));
        }
    }

    private static Object[] cells(PlanRow row) {
        return new Object[] {
            "H-" + row.number(),
            row.title(),
            "M-" + row.goalNumber() + " " + row.goal(),
            row.unit() == null ? Texts.of("plan.whole") : row.unit(),
            Texts.of("plan.status." + row.status()),
            row.begins(),
            row.ends(),
            row.responsible(),
            row.activities(),
            row.progress(),
            row.late(),
            row.nextCheckUp(),
            row.outlook() == null ? null : Texts.of("plan.outlook." + row.outlook())
        };
    }
}
