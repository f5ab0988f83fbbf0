package se.ledstjarnan.web.selfmonitoring;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.file.OpenFile;
import se.ledstjarnan.ejb.selfmonitoring.CheckFileService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/** Hands out a file of a check, as {@code /selfmonitoring/file?number=17&id=55}: always to be saved. */
@WebServlet("/selfmonitoring/file")
public class RoundFileServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CheckFileService files;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        OpenFile file = files.file(Typed.number(request.getParameter("number")), Typed.id(request.getParameter("id")));
        return HandedFile.saved(file.fileName(), file.kind().mediaType(), file.content());
    }
}
