package se.ledstjarnan.web.disposal;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.disposal.ArchiveService;
import se.ledstjarnan.web.shared.Asked;

/** Hands out a part of a delivery to the archive, as {@code /disposal/part?number=3&part=1}. */
@WebServlet("/disposal/part")
public class ArchivePartServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArchiveService archive;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long number = Asked.id(request.getParameter("number"));
        Long part = Asked.id(request.getParameter("part"));
        if (number == null || part == null || Math.max(number, part) > Integer.MAX_VALUE) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(number, part, archive.part(number.intValue(), part.intValue()), response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(long number, long part, byte[] zip, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"arkivleverans-" + number + "-" + part + ".zip\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(zip.length);
        response.getOutputStream().write(zip);
    }
}
