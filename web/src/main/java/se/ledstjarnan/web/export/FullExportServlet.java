package se.ledstjarnan.web.export;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.ejb.export.FullExportService;
import se.ledstjarnan.web.shared.HandedFile;
import se.ledstjarnan.web.shared.Typed;

/**
 * Hands out a full export, {@code /export/file?number=1}. It is written to a file of the server's own first, so that a slow line keeps no
 * database connection and that it was fetched is in the log before the first byte leaves.
 */
@WebServlet("/export/file")
public class FullExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FullExportService exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Path file = Files.createTempFile("ledstjarnan-", ".uttag");
        try {
            int number = Typed.number(request.getParameter("number"));
            try (OutputStream out = Files.newOutputStream(file)) {
                exports.fetch(number, out);
            }
            HandedFile.head(
                    response, "ledstjarnan-uttag-" + number + ".zip", "application/zip", false, Files.size(file));
            Files.copy(file, response.getOutputStream());
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (DomainException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } finally {
            Files.delete(file);
        }
    }
}
