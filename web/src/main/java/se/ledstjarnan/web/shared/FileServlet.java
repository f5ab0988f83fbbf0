package se.ledstjarnan.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;

/** Hands out the file that an address asks for; whoever may not have it gets 403, what there is not 404. */
public abstract class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The file, or an exception that says why not. */
    protected abstract HandedFile file(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            file(request).send(response);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (DomainException e) {
            refuse(e, request, response);
        }
    }

    /** There is no such file now; a page may know better what to say. */
    protected void refuse(DomainException broken, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
