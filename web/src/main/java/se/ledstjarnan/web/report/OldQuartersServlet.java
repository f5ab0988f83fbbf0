package se.ledstjarnan.web.report;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.ledstjarnan.ejb.report.MadeReportService;

/** The list of quarterly reports from before all reports stood in one; not there where the municipality has none. */
@WebServlet("/report/quarters.xhtml")
public class OldQuartersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MadeReportService reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (reports.kinds().stream().noneMatch(kind -> kind.code().equals(QuarterAddress.KIND))) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(
                    "Location", request.getContextPath() + "/report/reports.xhtml?kind=" + QuarterAddress.KIND);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
