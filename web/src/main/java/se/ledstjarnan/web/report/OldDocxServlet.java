package se.ledstjarnan.web.report;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** For Word: {@code /report/docx?year=2026&quarter=3}. */
@WebServlet("/report/docx")
public class OldDocxServlet extends OldQuarter {

    private static final long serialVersionUID = 1L;

    @Override
    String address(int number, HttpServletRequest request) {
        return "/report/made-docx?number=" + number;
    }
}
