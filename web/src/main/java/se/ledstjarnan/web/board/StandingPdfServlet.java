package se.ledstjarnan.web.board;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.board.StandingReportService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;

/** Hands out how the quality work is going, as it was approved for a meeting, as {@code /board/report-pdf?meeting=12}. */
@WebServlet("/board/report-pdf")
public class StandingPdfServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StandingReportService reports;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        Long meeting = Asked.id(request.getParameter("meeting"));
        if (meeting == null) {
            throw new NotFoundException();
        }
        return HandedFile.shownPdf("sa-gar-kvalitetsarbetet-" + meeting + ".pdf", reports.pdf(meeting));
    }
}
