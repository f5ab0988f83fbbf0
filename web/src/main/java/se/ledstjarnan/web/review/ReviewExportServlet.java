package se.ledstjarnan.web.review;

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
import se.ledstjarnan.ejb.review.ReviewFilter;
import se.ledstjarnan.ejb.review.ReviewRow;
import se.ledstjarnan.ejb.review.ReviewService;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;

/** The list of reports as a file, as {@code /review/export} with the parameters of the list. */
@WebServlet("/review/export")
public class ReviewExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "number",
            "kind",
            "authority",
            "title",
            "registration",
            "unit",
            "area",
            "receivedOn",
            "answerBy",
            "answeredOn",
            "state",
            "findings",
            "undecided");

    @Inject
    private transient ReviewService reviews;

    @Inject
    private transient Exports exports;

    @Inject
    private transient ReviewWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressReader asked = new AddressReader(request::getParameter);
        ReviewFilter filter = ReviewTable.filter(asked, 1);
        Address list = new Address(ReviewTable.PAGE);
        asked.known().forEach(list::with);
        String name = "tillsyn-och-revision-" + LocalDate.now(ClockProducer.SWEDEN);
        try {
            exports.send(name, out -> write(filter, out), list, response);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(ReviewFilter filter, OutputStream out) throws IOException {
        List<String> headings = COLUMNS.stream()
                .map(column -> Texts.of("review.export." + column))
                .toList();
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("review.list.title"), headings)) {
            reviews.export(filter, rows -> rows.forEach(row -> sheet.row(cells(row))));
        }
    }

    private Object[] cells(ReviewRow row) {
        return new Object[] {
            "TR-" + row.number(),
            Texts.of("review.kind." + row.kind()),
            row.authority(),
            row.title(),
            row.registration(),
            words.where(row.unit()),
            Texts.of("review.area." + row.area()),
            row.receivedOn(),
            row.answerBy(),
            row.answeredOn(),
            words.state(row.status(), row.answerBy()),
            row.findings(),
            row.undecided()
        };
    }
}
