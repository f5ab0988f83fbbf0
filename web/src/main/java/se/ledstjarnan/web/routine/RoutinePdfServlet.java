package se.ledstjarnan.web.routine;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.routine.RoutineService;
import se.ledstjarnan.web.shared.Asked;

/** Hands out a version of a document as PDF, as {@code /routine/pdf?number=12&version=3}; without a version, the one in force. */
@WebServlet("/routine/pdf")
public class RoutinePdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RoutineService routines;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long number = Asked.id(request.getParameter("number"));
        Long version = Asked.id(request.getParameter("version"));
        if (number == null || number > Integer.MAX_VALUE || version != null && version > Integer.MAX_VALUE) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(routines.paper(number.intValue(), version == null ? null : version.intValue()), response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(RoutineService.Paper paper, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + paper.name() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(paper.pdf().length);
        response.getOutputStream().write(paper.pdf());
    }
}
