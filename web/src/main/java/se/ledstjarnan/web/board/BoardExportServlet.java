package se.ledstjarnan.web.board;

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
import se.ledstjarnan.ejb.board.BoardMeetingService;
import se.ledstjarnan.ejb.board.DecisionFilter;
import se.ledstjarnan.ejb.board.ItemRow;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;

/** The list of decisions as a file, as {@code /board/export} with the parameters of the list. */
@WebServlet("/board/export")
public class BoardExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "day",
            "body",
            "paragraph",
            "number",
            "title",
            "outcome",
            "words",
            "followUp",
            "owner",
            "due",
            "state",
            "done");

    @Inject
    private transient BoardMeetingService meetings;

    @Inject
    private transient BoardWordsOf words;

    @Inject
    private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressReader asked = new AddressReader(request::getParameter);
        DecisionFilter filter = DecisionTable.read(asked, null);
        Address list = new Address("/board/decisions.xhtml");
        asked.known().forEach(list::with);
        try {
            exports.send("beslut-" + LocalDate.now(ClockProducer.SWEDEN), out -> write(filter, out), list, response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(DecisionFilter filter, OutputStream out) throws IOException {
        List<String> headings = COLUMNS.stream()
                .map(column -> Texts.of("board.export." + column))
                .toList();
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("board.decisions.title"), headings)) {
            meetings.export(filter, rows -> rows.forEach(row -> sheet.row(cells(row))));
        }
    }

    private Object[] cells(ItemRow row) {
        return new Object[] {
            row.day(),
            row.body(),
            row.paragraph(),
            row.registerNumber(),
            row.title(),
            Texts.of("board.outcome." + row.outcome()),
            row.words(),
            row.followUp(),
            words.owner(row),
            row.due(),
            Texts.of("board.followUp.state." + words.state(row)),
            row.followedUpWords()
        };
    }
}
