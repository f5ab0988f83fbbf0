package se.ledstjarnan.web.registration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.registration.RegistrationService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/** Hands out documents for the register, one or several, as {@code /registration/package?id=1&id=2}. */
@WebServlet("/registration/package")
public class PackageServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegistrationService registrations;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        RegistrationService.Package made = registrations.take(ids(request.getParameterValues("id")));
        return HandedFile.saved(made.name(), "application/zip", made.content());
    }

    private static List<Long> ids(String[] typed) {
        return typed == null ? List.of() : Arrays.stream(typed).map(Typed::id).toList();
    }

    /** The queue says why. */
    @Override
    protected void refuse(DomainException broken, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/registration/queue.xhtml?refused=" + broken.key());
    }
}
