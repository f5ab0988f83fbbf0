package se.ledstjarnan.web.deviation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import se.ledstjarnan.ejb.deviation.AttachmentService;
import se.ledstjarnan.ejb.file.OpenFile;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/** Hands out attachments, as {@code /deviation/file?id=17}: always to be saved. */
@WebServlet("/deviation/file")
public class AttachmentServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AttachmentService attachments;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        OpenFile file = attachments.open(Typed.id(request.getParameter("id")));
        return HandedFile.saved(file.fileName(), file.kind().mediaType(), file.content());
    }
}
