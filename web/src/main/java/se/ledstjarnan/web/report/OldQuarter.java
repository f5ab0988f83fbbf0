package se.ledstjarnan.web.report;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.report.MadeReportService;

/** Leads addresses of a quarter's report from before it had a number to where it is now, for those who may read it. */
abstract class OldQuarter extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MadeReportService reports;

    /** Where the report is now. */
    abstract String address(int number, HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            int number = reports.ofQuarter(
                    QuarterAddress.parse(request.getParameter("year"), request.getParameter("quarter")));
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", request.getContextPath() + address(number, request));
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
