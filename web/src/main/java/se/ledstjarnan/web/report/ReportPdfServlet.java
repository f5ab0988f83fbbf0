package se.ledstjarnan.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.ejb.report.ReportApprovalService;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;

/** Hands out the document of an approved report, byte for byte, as {@code /report/pdf?year=2026&quarter=3}. */
@WebServlet("/report/pdf")
public class ReportPdfServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportApprovalService approvals;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        Quarter quarter = QuarterAddress.parse(request.getParameter("year"), request.getParameter("quarter"));
        String name = "avvikelser-" + quarter.toString().toLowerCase(Locale.ROOT) + ".pdf";
        return HandedFile.saved(name, "application/pdf", approvals.pdf(quarter));
    }
}
