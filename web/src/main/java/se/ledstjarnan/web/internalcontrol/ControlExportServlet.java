package se.ledstjarnan.web.internalcontrol;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.internalcontrol.ControlPlanService;
import se.ledstjarnan.ejb.internalcontrol.PlanView;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** A plan as a table with the columns of an internal control plan, as {@code /internalcontrol/export?number=3}: a row for each control. */
@WebServlet("/internalcontrol/export")
public class ControlExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "process",
            "event",
            "cause",
            "category",
            "probability",
            "consequence",
            "level",
            "existing",
            "added",
            "moment",
            "method",
            "sample",
            "often",
            "responsible",
            "reportTo",
            "done",
            "result",
            "deviation",
            "after");

    @Inject
    private transient ControlPlanService plans;

    @Inject
    private transient ControlWords words;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            int number = Typed.number(request.getParameter("number"));
            PlanView view = plans.export(number);
            Address page = new Address("/internalcontrol/plan.xhtml").with("number", number);
            exports.send("internkontrollplan-IK-" + number, out -> write(view, out), page, response);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(PlanView view, OutputStream out) throws IOException {
        List<String> headings = COLUMNS.stream()
                .map(column -> Texts.of("internalcontrol.column." + column))
                .toList();
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("internalcontrol.plan"), headings)) {
            for (PlanView.RiskLine risk : view.risks()) {
                List<PlanView.Moment> moments = view.moments().stream()
                        .filter(each -> each.risk() == risk.position())
                        .toList();
                if (moments.isEmpty()) {
                    row(sheet, risk, null);
                }
                moments.forEach(moment -> row(sheet, risk, moment));
            }
        }
    }

    private void row(SheetWriter sheet, PlanView.RiskLine risk, PlanView.Moment moment) {
        sheet.row(
                risk.process(),
                risk.event(),
                risk.cause(),
                risk.category(),
                risk.probability(),
                risk.consequence(),
                risk.level().product(),
                risk.existing(),
                risk.added(),
                moment == null ? null : moment.words(),
                moment == null ? null : moment.method(),
                moment == null ? null : moment.sample(),
                moment == null ? null : words.often(moment.months()),
                moment == null ? null : moment.responsible().name(),
                moment == null ? null : moment.reportTo(),
                moment == null
                        ? null
                        : moment.cells().stream()
                                .filter(each -> each.meaning() != null)
                                .count(),
                moment == null ? null : shown(moment),
                moment == null ? null : deviations(moment),
                risk.after());
    }

    private String shown(PlanView.Moment moment) {
        return moment.cells().stream()
                .map(each -> words.month(each.month()) + ": " + words.state(each))
                .collect(Collectors.joining("; "));
    }

    private static String deviations(PlanView.Moment moment) {
        return moment.cells().stream()
                .filter(each -> each.deviation() != null)
                .map(PlanView.Cell::deviation)
                .collect(Collectors.joining("; "));
    }
}
