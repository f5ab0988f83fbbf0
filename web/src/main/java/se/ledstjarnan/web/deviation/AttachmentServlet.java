package se.ledstjarnan.web.deviation;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.deviation.AttachmentFile;
import se.ledstjarnan.ejb.deviation.AttachmentService;

/**
 * Hands out attachments, as {@code /deviation/file?id=17}: always to be saved, never shown inside the product, so that nothing in a
 * file can act as a page of ours.
 */
@WebServlet("/deviation/file")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AttachmentService attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(attachments.open(Long.parseLong(request.getParameter("id"))), response);
        } catch (NotFoundException | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(AttachmentFile file, HttpServletResponse response) throws IOException {
        String plain = file.fileName().replaceAll("[^A-Za-z0-9._ -]", "_");
        String exact =
                URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.kind().mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
