package se.ledstjarnan.web.responsibility;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.file.OpenFile;
import se.ledstjarnan.ejb.responsibility.DistributionFileService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/** Hands out the document that a task is distributed by, as {@code /responsibility/file?id=17}: always to be saved. */
@WebServlet("/responsibility/file")
public class DocumentServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DistributionFileService documents;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        OpenFile file = documents.open(Typed.id(request.getParameter("id")));
        return HandedFile.saved(file.fileName(), file.kind().mediaType(), file.content());
    }
}
