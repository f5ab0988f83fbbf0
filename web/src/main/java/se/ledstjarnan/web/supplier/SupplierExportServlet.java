package se.ledstjarnan.web.supplier;

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
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.supplier.SupplierRow;
import se.ledstjarnan.ejb.supplier.SupplierService;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;

/** The list of suppliers as a file, as {@code /supplier/export} with the parameters of the list. */
@WebServlet("/supplier/export")
public class SupplierExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS =
            List.of("number", "name", "services", "ends", "confirmed", "results", "visited", "grade", "open", "needs");

    @Inject
    private transient SupplierService suppliers;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SupplierAsked asked = SupplierAsked.read(request::getParameter);
        String name = "leverantorer-" + LocalDate.now(ClockProducer.SWEDEN);
        try {
            exports.send(name, out -> write(asked, out), asked.address(SupplierTable.PAGE), response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(SupplierAsked asked, OutputStream out) throws IOException {
        List<String> headings = COLUMNS.stream()
                .map(column -> Texts.of("supplier.export." + column))
                .toList();
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("supplier.list.title"), headings)) {
            suppliers.export(asked.filter(), rows -> rows.forEach(row -> sheet.row(cells(row))));
        }
    }

    private static Object[] cells(SupplierRow row) {
        return new Object[] {
            row.number(),
            row.name(),
            row.services(),
            row.ends(),
            row.confirmedYear(),
            row.results(),
            row.visited(),
            row.grade(),
            row.open(),
            row.pressing().stream()
                    .map(need -> Texts.of("supplier.need." + need))
                    .collect(Collectors.joining(", "))
        };
    }
}
