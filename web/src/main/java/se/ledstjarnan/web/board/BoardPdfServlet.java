package se.ledstjarnan.web.board;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.board.BoardPaperService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;

/** Hands out what the board is to be told of as PDF, as {@code /board/pdf}. */
@WebServlet("/board/pdf")
public class BoardPdfServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BoardPaperService papers;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        BoardPaperService.Paper paper = papers.ready();
        return HandedFile.shownPdf(paper.name(), paper.pdf());
    }
}
