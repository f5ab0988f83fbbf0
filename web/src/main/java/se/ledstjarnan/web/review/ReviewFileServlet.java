package se.ledstjarnan.web.review;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.file.OpenFile;
import se.ledstjarnan.ejb.review.ReviewFileService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/** Hands out a file of a report, as {@code /review/file?number=3&id=55}: always to be saved. */
@WebServlet("/review/file")
public class ReviewFileServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReviewFileService files;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        OpenFile file = files.file(Typed.number(request.getParameter("number")), Typed.id(request.getParameter("id")));
        return HandedFile.saved(file.fileName(), file.kind().mediaType(), file.content());
    }
}
