package se.ledstjarnan.web.report;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.report.ReportApprovalService;

/** Hands out the document of an approved report, byte for byte, as {@code /report/pdf?year=2026&quarter=3}. */
@WebServlet("/report/pdf")
public class ReportPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportApprovalService approvals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Quarter quarter = QuarterAddress.parse(request.getParameter("year"), request.getParameter("quarter"));
            byte[] pdf = approvals.pdf(quarter);
            response.setContentType("application/pdf");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"avvikelser-" + quarter.toString().toLowerCase(java.util.Locale.ROOT)
                            + ".pdf\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
