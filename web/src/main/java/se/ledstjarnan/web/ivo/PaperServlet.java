package se.ledstjarnan.web.ivo;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.ivo.Paper;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;

/**
 * Hands out the documents of a case, as {@code ?number=LS-2026-0012&kind=package&file=17}: always to be saved, never shown. Each
 * {@code file} is an attachment that goes into the package; one that the case has not is left out. A notification before it is decided is
 * no document yet.
 */
public abstract class PaperServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    /** The document, or an exception that says why not. */
    protected abstract Paper paper(String number, Paper.Kind kind, Set<Long> files);

    @Override
    protected HandedFile file(HttpServletRequest request) {
        Paper.Kind kind = Asked.constant(Paper.Kind.class, request.getParameter("kind"), null);
        if (kind == null) {
            throw new NotFoundException();
        }
        Paper paper = paper(request.getParameter("number"), kind, files(request));
        return HandedFile.saved(paper.fileName(), paper.mediaType(), paper.content());
    }

    private static Set<Long> files(HttpServletRequest request) {
        String[] asked = request.getParameterValues("file");
        return asked == null
                ? Set.of()
                : Arrays.stream(asked).map(Asked::id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
