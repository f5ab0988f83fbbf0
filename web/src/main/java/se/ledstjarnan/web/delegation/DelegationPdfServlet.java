package se.ledstjarnan.web.delegation;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.delegation.DelegationService;
import se.ledstjarnan.web.shared.Asked;

/** Hands out the written decision as PDF, as {@code /delegation/pdf?number=12}. */
@WebServlet("/delegation/pdf")
public class DelegationPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DelegationService delegations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long number = Asked.id(request.getParameter("number"));
        if (number == null || number > Integer.MAX_VALUE) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(delegations.paper(number.intValue()), response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(DelegationService.Paper paper, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + paper.name() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(paper.pdf().length);
        response.getOutputStream().write(paper.pdf());
    }
}
