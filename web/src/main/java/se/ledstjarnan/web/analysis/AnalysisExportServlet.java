package se.ledstjarnan.web.analysis;

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
import se.ledstjarnan.ejb.analysis.ActionProposalFilter;
import se.ledstjarnan.ejb.analysis.ActionProposalRow;
import se.ledstjarnan.ejb.analysis.AnalysisReadService;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;

/** The list of proposals as a file, as {@code /analysis/export} with the parameters of the list. */
@WebServlet("/analysis/export")
public class AnalysisExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "unit",
            "round",
            "status",
            "quadrant",
            "effort",
            "effect",
            "decidedOn",
            "paragraph",
            "registerNumber");

    @Inject
    private transient AnalysisReadService analysis;

    @Inject
    private transient AnalysisWords words;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ActionProposalFilter filter = AnalysisProposals.filter(new AddressReader(request::getParameter), 1);
        String name = "forslag-" + LocalDate.now(ClockProducer.SWEDEN);
        try {
            if (!analysis.reads()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            exports.send(name, out -> write(filter, out), new Address(AnalysisProposals.PAGE), response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(ActionProposalFilter filter, OutputStream out) throws IOException {
        List<ActionProposalRow> rows = analysis.export(filter);
        List<String> headings = COLUMNS.stream()
                .map(column -> Texts.of("analysis.export." + column))
                .toList();
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("analysis.proposals.title"), headings)) {
            rows.forEach(row -> sheet.row(cells(row)));
            sheet.flush();
        }
    }

    private Object[] cells(ActionProposalRow row) {
        return new Object[] {
            "F-" + row.number(),
            row.title(),
            words.where(row.unit()),
            words.period(row.span(), row.year()),
            Texts.of("analysis.proposalStatus." + row.status()),
            row.quadrant(),
            row.priority() == null ? null : row.priority().effort(),
            row.priority() == null ? null : row.priority().effect(),
            row.decidedOn(),
            row.paragraph(),
            row.registerNumber()
        };
    }
}
