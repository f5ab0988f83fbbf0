package se.ledstjarnan.web.board;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.board.BoardPaperService;

/** Hands out what the board is to be told of as PDF, as {@code /board/pdf}. */
@WebServlet("/board/pdf")
public class BoardPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BoardPaperService papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            BoardPaperService.Paper paper = papers.ready();
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"" + paper.name() + "\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(paper.pdf().length);
            response.getOutputStream().write(paper.pdf());
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
