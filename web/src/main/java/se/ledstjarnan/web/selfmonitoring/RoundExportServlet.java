package se.ledstjarnan.web.selfmonitoring;

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
import se.ledstjarnan.domain.selfmonitoring.Score;
import se.ledstjarnan.ejb.selfmonitoring.CheckRoundService;
import se.ledstjarnan.ejb.selfmonitoring.RoundRow;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.web.shared.Exports;
import se.ledstjarnan.web.shared.SheetWriter;
import se.ledstjarnan.web.shared.Texts;

/** The list of checks as a file, as {@code /selfmonitoring/export} with the parameters of the list. */
@WebServlet("/selfmonitoring/export")
public class RoundExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS =
            List.of("number", "kind", "check", "unit", "due", "state", "ended", "target", "share", "right", "of");

    @Inject
    private transient CheckRoundService rounds;

    @Inject
    private transient Exports exports;

    @Inject
    private transient CheckWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RoundAsked asked = RoundAsked.read(request::getParameter);
        String name = "egenkontroller-" + LocalDate.now(ClockProducer.SWEDEN);
        try {
            exports.send(name, out -> write(asked, out), asked.address(RoundTable.PAGE), response);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(RoundAsked asked, OutputStream out) throws IOException {
        List<String> headings = COLUMNS.stream()
                .map(column -> Texts.of("selfmonitoring.export." + column))
                .toList();
        try (SheetWriter sheet = new SheetWriter(out, Texts.of("selfmonitoring.rounds.title"), headings)) {
            rounds.export(asked.filter(), rows -> rows.forEach(row -> sheet.row(cells(row))));
        }
    }

    private Object[] cells(RoundRow row) {
        Score score = row.score();
        boolean few = score == null || score.isFew();
        return new Object[] {
            row.number(),
            Texts.of("selfmonitoring.kind." + row.kind()),
            row.title(),
            row.unit(),
            row.due(),
            words.state(row),
            row.endedAt(),
            row.target(),
            few ? null : score.share(),
            score == null ? null : score.right(),
            score == null ? null : score.of()
        };
    }
}
