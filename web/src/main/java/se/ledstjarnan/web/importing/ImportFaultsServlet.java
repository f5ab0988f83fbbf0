package se.ledstjarnan.web.importing;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import se.ledstjarnan.domain.importing.OldFault;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.importing.CaseImportService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** What is wrong with a file of old cases, to mend it by: {@code /importing/faults?number=3}. */
@WebServlet("/importing/faults")
public class ImportFaultsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseImportService imports;

    @Inject
    private transient CaseImportWords words;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            int number = Typed.number(request.getParameter("number"));
            List<OldFault> faults = imports.faults(number);
            Address page = new Address("/importing/import.xhtml").with("number", number);
            exports.send("fel-i-inlasning-" + number, out -> write(faults, out), page, response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(List<OldFault> faults, OutputStream out) throws IOException {
        List<String> headings = Stream.of("line", "column", "value", "what")
                .map(column -> Texts.of("importing.column." + column))
                .toList();
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("importing.faults"), headings)) {
            for (OldFault fault : faults) {
                sheet.row(words.row(fault), words.column(fault), fault.value(), words.fault(fault));
            }
        }
    }
}
