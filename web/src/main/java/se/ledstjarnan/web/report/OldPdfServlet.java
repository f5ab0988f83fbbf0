package se.ledstjarnan.web.report;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The approved document: {@code /report/pdf?year=2026&quarter=3}. */
@WebServlet("/report/pdf")
public class OldPdfServlet extends OldQuarter {

    private static final long serialVersionUID = 1L;

    @Override
    String address(int number, HttpServletRequest request) {
        return "/report/made-pdf?number=" + number;
    }
}
