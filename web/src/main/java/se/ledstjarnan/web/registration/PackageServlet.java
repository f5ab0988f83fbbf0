package se.ledstjarnan.web.registration;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.registration.RegistrationService;

/** Hands out documents for the register, one or several, as {@code /registration/package?id=1&id=2}. */
@WebServlet("/registration/package")
public class PackageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegistrationService registrations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(registrations.take(ids(request.getParameterValues("id"))), response);
        } catch (NotFoundException | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (DomainException e) {
            response.sendRedirect(request.getContextPath() + "/registration/queue.xhtml?refused=" + e.key());
        }
    }

    private static List<Long> ids(String[] typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed).map(Long::parseLong).toList();
    }

    private static void send(RegistrationService.Package made, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + made.name() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(made.content().length);
        response.getOutputStream().write(made.content());
    }
}
