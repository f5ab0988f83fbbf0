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

/** Hands out the notice of a meeting with its agenda as PDF, as {@code /board/agenda?meeting=12}. */
@WebServlet("/board/agenda")
public class AgendaServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeetingPaperService papers;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        Long meeting = Asked.id(request.getParameter("meeting"));
        if (meeting == null) {
            throw new NotFoundException();
        }
        BoardPaperService.Paper paper = papers.agenda(meeting);
        return HandedFile.shownPdf(paper.name(), paper.pdf());
    }
}
