package se.ledstjarnan.web.lexsarah;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
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
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.lexsarah.IvoService;
import se.ledstjarnan.ejb.lexsarah.LexSarahPaper;
import se.ledstjarnan.web.shared.Asked;

/**
 * Hands out the documents of a case, as {@code /lexsarah/paper?number=LS-2026-0012&kind=package&file=17}: always to be saved, never
 * shown. Each {@code file} is an attachment that goes into the package; one that the case has not is left out.
 */
@WebServlet("/lexsarah/paper")
public class LexSarahPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IvoService ivo;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LexSarahPaper.Kind kind = Asked.constant(LexSarahPaper.Kind.class, request.getParameter("kind"), null);
        if (kind == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(ivo.paper(request.getParameter("number"), kind, files(request)), response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (DomainException e) {
            // A notification before the grade: there is no such document yet.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Set<Long> files(HttpServletRequest request) {
        String[] asked = request.getParameterValues("file");
        return asked == null
                ? Set.of()
                : Arrays.stream(asked).map(Asked::id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static void send(LexSarahPaper paper, HttpServletResponse response) throws IOException {
        response.setContentType(paper.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + paper.fileName() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(paper.content().length);
        response.getOutputStream().write(paper.content());
    }
}
