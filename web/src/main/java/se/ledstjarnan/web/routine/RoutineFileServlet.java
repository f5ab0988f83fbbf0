package se.ledstjarnan.web.routine;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.file.OpenFile;
import se.ledstjarnan.ejb.routine.RoutineFileService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/** Hands out a file of a version, as {@code /routine/file?number=12&version=3&id=17}: always to be saved. */
@WebServlet("/routine/file")
public class RoutineFileServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RoutineFileService files;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        OpenFile file = files.open(
                Typed.number(request.getParameter("number")),
                Typed.optionalNumber(request.getParameter("version")),
                Typed.id(request.getParameter("id")));
        return HandedFile.saved(file.fileName(), file.kind().mediaType(), file.content());
    }
}
