package se.ledstjarnan.web.ivo;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.ivo.Paper;
import se.ledstjarnan.web.shared.Asked;

/**
 * Hands out the documents of a case, as {@code ?number=LS-2026-0012&kind=package&file=17}: always to be saved, never shown. Each
 * {@code file} is an attachment that goes into the package; one that the case has not is left out.
 */
public abstract class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The document, or an exception that says why not. */
    protected abstract Paper paper(String number, Paper.Kind kind, Set<Long> files);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Paper.Kind kind = Asked.constant(Paper.Kind.class, request.getParameter("kind"), null);
        if (kind == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(paper(request.getParameter("number"), kind, files(request)), response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (DomainException e) {
            // No such case, or a notification before it is decided: there is no such document.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Set<Long> files(HttpServletRequest request) {
        String[] asked = request.getParameterValues("file");
        return asked == null
                ? Set.of()
                : Arrays.stream(asked).map(Asked::id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static void send(Paper paper, HttpServletResponse response) throws IOException {
        response.setContentType(paper.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + paper.fileName() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(paper.content().length);
        response.getOutputStream().write(paper.content());
    }
}
