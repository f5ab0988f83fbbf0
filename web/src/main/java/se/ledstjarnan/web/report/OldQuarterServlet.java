package se.ledstjarnan.web.report;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The page, by year and quarter: {@code /report/quarter.xhtml?year=2026&quarter=3}. */
@WebServlet("/report/quarter.xhtml")
public class OldQuarterServlet extends OldQuarter {

    private static final long serialVersionUID = 1L;

    @Override
    String address(int number, HttpServletRequest request) {
        return "/report/report.xhtml?number=" + number
                + ("true".equals(request.getParameter("open")) ? "&open=true" : "");
    }
}
