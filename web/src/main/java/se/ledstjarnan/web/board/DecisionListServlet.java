package se.ledstjarnan.web.board;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.board.BoardPaperService;
import se.ledstjarnan.ejb.board.MeetingPaperService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;

/** Hands out what was decided at a meeting as PDF, as {@code /board/decision-list?meeting=12}. */
@WebServlet("/board/decision-list")
public class DecisionListServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeetingPaperService papers;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        Long meeting = Asked.id(request.getParameter("meeting"));
        if (meeting == null) {
            throw new NotFoundException();
        }
        BoardPaperService.Paper paper = papers.decisions(meeting);
        return HandedFile.shownPdf(paper.name(), paper.pdf());
    }
}
