package se.ledstjarnan.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.ejb.report.ReportService;
import se.ledstjarnan.ejb.report.WordRenderer;
import se.ledstjarnan.web.shared.FileServlet;
import se.ledstjarnan.web.shared.HandedFile;

/** Hands out a quarterly report for Word, as the board sees it, as {@code /report/docx?year=2026&quarter=3}. */
@WebServlet("/report/docx")
public class ReportDocxServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportService reports;

    @Override
    protected HandedFile file(HttpServletRequest request) {
        Quarter quarter = QuarterAddress.parse(request.getParameter("year"), request.getParameter("quarter"));
        String name = "avvikelser-" + quarter.toString().toLowerCase(Locale.ROOT) + ".docx";
        return HandedFile.saved(name, WordRenderer.MEDIA_TYPE, reports.word(quarter));
    }
}
