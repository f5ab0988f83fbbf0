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
import java.util.stream.Collectors;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.measure.EffectService;
import se.ledstjarnan.ejb.measure.HelpedFilter;
import se.ledstjarnan.ejb.measure.HelpedRow;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;

/** The list of what has helped as a file, with the parameters of the list. */
@WebServlet("/measure/helped-export")
public class HelpedExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS =
            List.of("title", "kind", "category", "indicator", "operation", "verdict", "judged", "chart");

    @Inject
    private transient EffectService effects;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressReader reader = new AddressReader(request::getParameter);
        HelpedFilter filter = HelpedTable.asked(reader, null);
        Address list = new Address("/measure/helped.xhtml");
        reader.known().forEach(list::with);
        try {
            exports.send(
                    "vad-har-hjalpt-" + LocalDate.now(ClockProducer.SWEDEN), out -> write(filter, out), list, response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(HelpedFilter filter, OutputStream out) throws IOException {
        List<String> headings = COLUMNS.stream()
                .map(column -> Texts.of("measure.helped.export." + column))
                .toList();
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("measure.helped.title"), headings)) {
            effects.export(filter, part -> {
                part.rows().forEach(row -> sheet.row(cells(row, part)));
                sheet.flush();
            });
        }
    }

    private static Object[] cells(HelpedRow row, EffectService.Part part) {
        String title = part.titles().get(row.id());
        return new Object[] {
            title == null ? Texts.of("measure.helped.closed") : title,
            Texts.of("measure.kind." + row.kind()),
            row.category(),
            row.indicator(),
            row.operation(),
            Texts.of("measure.verdict." + row.verdict()),
            row.judgedOn(),
            part.charts().getOrDefault(row.id(), List.of()).stream()
                    .map(view -> new EffectChart(0, view, row.verdict()))
                    .map(chart -> chart.getView().name() + ": " + chart.getShort())
                    .collect(Collectors.joining("; "))
        };
    }
}
